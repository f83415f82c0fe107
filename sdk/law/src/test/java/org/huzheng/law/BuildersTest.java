package org.huzheng.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.freeze.FreezeDecision;
import org.huzheng.casefile.coercion.seizure.SeizureDecision;
import org.huzheng.casefile.decision.DecisionPaper;
import org.huzheng.casefile.execution.EnforcementDecided;
import org.huzheng.casefile.publicity.PublicText;
import org.huzheng.casefile.rectification.CorrectionOrdered;
import org.huzheng.casefile.rectification.LetterAnswered;
import org.huzheng.casefile.referral.ReferralAct;
import org.huzheng.casefile.substitution.SubstitutionDecided;
import org.huzheng.internal.json.RecordFields;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterSamples;
import org.huzheng.penalty.PunishableAct;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a builder was not given, or was given below zero, it refuses by name; what it was given, it gives back. */
@Tag("HZ-PRJ-007")
class BuildersTest {
    private static final Map<Class<?>, Object> VALUES = Map.of(
            String.class,
            "文字",
            boolean.class,
            true,
            int.class,
            7,
            long.class,
            700L,
            Instant.class,
            Instant.parse("2026-03-02T01:02:03Z"),
            LocalDate.class,
            LocalDate.of(2026, 3, 2),
            BilingualText.class,
            new BilingualText("栏目", "field"));
    private static final Map<Class<?>, Object> SAMPLES = Map.of(MatterAssignment.class, MatterSamples.empowerment());

    private record Missing(Class<?> type, String component) {}

    static Stream<Class<?>> types() {
        return Stream.of(
                HeldItem.class,
                SeizureDecision.class,
                FreezeDecision.class,
                DecisionPaper.class,
                EnforcementDecided.class,
                SubstitutionDecided.class,
                PublicText.class,
                CorrectionOrdered.class,
                LetterAnswered.class,
                ReferralAct.SentBackByJustice.class,
                PunishableAct.class,
                MatterAssignment.class);
    }

    static Stream<Missing> required() {
        return types().flatMap(type -> Arrays.stream(RecordFields.holder(type).getRecordComponents())
                .filter(component -> component.getType() != Optional.class)
                .map(component -> new Missing(type, component.getName())));
    }

    static Stream<Missing> numbers() {
        return types().flatMap(type -> Arrays.stream(RecordFields.holder(type).getRecordComponents())
                .filter(component -> component.getType() == int.class || component.getType() == long.class)
                .map(component -> new Missing(type, component.getName())));
    }

    @ParameterizedTest
    @MethodSource("types")
    void builder_givenEverything_givesItBack(Class<?> type) throws ReflectiveOperationException {
        Object sample = sample(type);
        assertThat(built(type, sample, "")).isEqualTo(sample).hasSameHashCodeAs(sample);
    }

    @ParameterizedTest
    @MethodSource("required")
    void builder_withoutOnePoint_refusesNamingIt(Missing missing) throws ReflectiveOperationException {
        Object sample = sample(missing.type());
        assertThatThrownBy(() -> built(missing.type(), sample, missing.component()))
                .cause()
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID))
                .hasMessageContaining(missing.component() + " was not given");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void builder_givenANumberBelowZero_refusesNamingIt(Missing given) throws ReflectiveOperationException {
        Object builder = given.type().getMethod("builder").invoke(null);
        Method setter = setter(builder, given.component());
        Object below = -1L;
        if (setter.getParameterTypes()[0] == int.class) {
            below = -1;
        }
        Object number = below;
        assertThatThrownBy(() -> setter.invoke(builder, number))
                .cause()
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining(given.component() + " is below zero");
    }

    @ParameterizedTest
    @MethodSource("required")
    void builder_givenNull_refuses(Missing given) throws ReflectiveOperationException {
        Object builder = given.type().getMethod("builder").invoke(null);
        Method setter = setter(builder, given.component());
        if (!setter.getParameterTypes()[0].isPrimitive()) {
            assertThatThrownBy(() -> setter.invoke(builder, (Object) null))
                    .hasCauseInstanceOf(NullPointerException.class);
        }
    }

    private static Object built(Class<?> type, Object sample, String without) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (RecordComponent component : RecordFields.holder(type).getRecordComponents()) {
            Object value = type.getMethod(component.getName()).invoke(sample);
            if (component.getName().equals(without) || value.equals(Optional.empty())) {
                continue;
            }
            setter(builder, component.getName())
                    .invoke(builder, value instanceof Optional<?> optional ? optional.get() : value);
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Method setter(Object builder, String name) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] != Optional.class)
                .findFirst()
                .orElseThrow();
    }

    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        if (SAMPLES.containsKey(type)) {
            return SAMPLES.get(type);
        }
        Class<? extends Record> holder = RecordFields.holder(type);
        RecordComponent[] components = holder.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i].getGenericType());
        }
        Constructor<?> constructor = holder.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Object item = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? Optional.of(item) : List.of(item);
        }
        Class<?> plain = (Class<?>) type;
        if (VALUES.containsKey(plain)) {
            return VALUES.get(plain);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : sample(plain);
    }
}
