package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.codes.CitizenId;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.RecordFields;
import org.huzheng.internal.json.RecordJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of event there is, to JSON and back, with everything that can be in it. */
@Tag("HZ-SVC-009")
class EventJsonTest {
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "文字"),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(int.class, 7),
            Map.entry(long.class, 9_007_199_254_740_993L),
            Map.entry(Long.class, 9_007_199_254_740_993L),
            Map.entry(Instant.class, Instant.parse("2026-03-02T01:02:03Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
            Map.entry(CitizenId.class, CitizenId.parse("11010519491231002X")),
            Map.entry(DivisionCode.class, DivisionCode.parse("330421")),
            Map.entry(UnifiedSocialCreditCode.class, UnifiedSocialCreditCode.parse("11330421MB0000019G")),
            Map.entry(Digest.class, DigestAlgorithm.SM3.digest(Bytes.ofUtf8("x"))));

    static Stream<Class<? extends CaseEvent>> types() {
        return CaseCatalogue.MACHINE.regions().stream()
                .flatMap(region -> region.eventTypes().stream())
                .filter(RecordFields::isObject)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("types")
    void event_writtenAndRead_isTheSame(Class<? extends CaseEvent> type) throws ReflectiveOperationException {
        Object event = sample(type);
        JsonObject json = JsonObject.parse(RecordJson.write((Record) event).toBytes());
        assertThat((Object) RecordJson.read(type, json)).isEqualTo(event);
    }

    /** One event of this class, with everything that can be in it. */
    static Object sample(Class<?> type) throws ReflectiveOperationException {
        Class<? extends Record> holder = RecordFields.holder(type);
        List<Class<?>> parameters = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : holder.getRecordComponents()) {
            parameters.add(component.getType());
            values.add(value(component.getGenericType()));
        }
        Constructor<?> constructor = holder.getDeclaredConstructor(parameters.toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values.toArray());
    }

    private static Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Object item = value(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == Set.class) {
                return Set.of(item);
            }
            return generic.getRawType() == Optional.class ? Optional.of(item) : List.of(item);
        }
        Class<?> plain = (Class<?>) type;
        if (VALUES.containsKey(plain)) {
            return VALUES.get(plain);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : sample(plain);
    }
}
