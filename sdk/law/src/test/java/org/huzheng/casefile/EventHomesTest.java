package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Trigger;
import org.huzheng.internal.json.RecordFields;
import org.huzheng.law.LawClasses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each event of a case stands: its class, its name in Chinese, its rows. Nothing stands anywhere else. */
@Tag("HZ-CAS-032")
class EventHomesTest {
    private static final List<Region<?>> REGIONS = CaseCatalogue.MACHINE.regions();

    /** The events there are, whether or not anybody takes them. */
    static List<Class<? extends CaseEvent>> events() {
        return LawClasses.all().stream()
                .filter(CaseEvent.class::isAssignableFrom)
                .filter(type -> RecordFields.isObject(type) && RecordFields.known(type) == type)
                .<Class<? extends CaseEvent>>map(type -> type.asSubclass(CaseEvent.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void event_each_isTakenByARowSomewhere(Class<? extends CaseEvent> event) {
        assertThat(REGIONS.stream()
                        .flatMap(region -> region.table().transitions().rows().stream())
                        .anyMatch(row -> row.event().type().isAssignableFrom(event)))
                .as("a row for %s", event.getSimpleName())
                .isTrue();
    }

    @Test
    void names_ofEvents_areThoseOfTheFile() {
        Set<String> named = events().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .isEqualTo(new TreeSet<>(EventTitles.CHINESE.keySet()))
                .isEqualTo(new TreeSet<>(CaseJson.EVENTS.keySet()));
    }

    @Test
    void triggers_each_areOfAnEventThereIs() {
        Set<String> idle = triggers()
                .filter(trigger -> events().stream().noneMatch(trigger.type()::isAssignableFrom))
                .map(Trigger::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).isEmpty();
    }

    /** Two triggers of one machine never wait for the same event: what it says decides between them. */
    @ParameterizedTest
    @MethodSource("events")
    void event_whateverItSays_isOneThingToAMachine(Class<? extends CaseEvent> event)
            throws ReflectiveOperationException {
        for (CaseEvent variant : variants(event)) {
            for (Region<?> region : REGIONS) {
                List<Trigger<?>> fitting = region.table().triggers().stream()
                        .filter(trigger -> trigger.fits(variant))
                        .toList();
                boolean known = region.eventTypes().stream().anyMatch(type -> type.isInstance(variant));
                assertThat(fitting).as("%s in %s", variant, region.name()).hasSize(known ? 1 : 0);
            }
        }
    }

    private static Stream<Trigger<?>> triggers() {
        return REGIONS.stream().flatMap(region -> region.table().triggers().stream());
    }

    /** An event, and the same with every other value of each truth value and constant in it. */
    private static List<CaseEvent> variants(Class<? extends CaseEvent> event) throws ReflectiveOperationException {
        Object sample = EventJsonTest.sample(event);
        Class<? extends Record> holder = RecordFields.holder(event);
        RecordComponent[] components = holder.getRecordComponents();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            values.add(component.getAccessor().invoke(sample));
        }
        List<CaseEvent> variants = new ArrayList<>(List.of((CaseEvent) sample));
        for (int i = 0; i < components.length; i++) {
            for (Object other : others(components[i].getType())) {
                List<Object> changed = new ArrayList<>(values);
                changed.set(i, other);
                made(holder, changed).ifPresent(variants::add);
            }
        }
        return variants;
    }

    private static List<Object> others(Class<?> type) {
        if (type == boolean.class) {
            return List.of(true, false);
        }
        return type.isEnum() ? List.of(type.getEnumConstants()) : List.of();
    }

    /** Empty where the event does not allow it to be said. */
    private static Optional<CaseEvent> made(Class<? extends Record> holder, List<Object> values)
            throws ReflectiveOperationException {
        Constructor<?> constructor = Stream.of(holder.getDeclaredConstructors())
                .filter(each -> each.getParameterCount() == values.size() && !Modifier.isStatic(each.getModifiers()))
                .findFirst()
                .orElseThrow();
        constructor.setAccessible(true);
        try {
            return Optional.of((CaseEvent) constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        }
    }
}
