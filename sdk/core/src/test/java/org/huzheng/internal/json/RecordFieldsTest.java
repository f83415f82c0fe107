package org.huzheng.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SVC-009")
class RecordFieldsTest {
    private enum Step {
        PARTY_CALLED,
        SIGNED
    }

    record Plain(String name, Set<Step> steps, int days) {}

    @FieldOrder({"signed", "name", "partyCalled", "days"})
    record Ordered(String name, Set<Step> steps, int days) {}

    @FieldOrder({"name", "partyCalled", "days", "days"})
    record Misordered(String name, Set<Step> steps, int days) {}

    /** Public, as everything that is read through its builder. */
    public sealed interface Hiding {
        String name();

        Optional<String> note();

        static Builder builder() {
            return new Builder();
        }

        final class Builder {
            private String name;
            private Optional<String> note = Optional.empty();

            private Builder() {}

            public Builder name(String value) {
                name = Objects.requireNonNull(value);
                return this;
            }

            public Builder note(String value) {
                note = Optional.of(value);
                return this;
            }

            public Hiding build() {
                return new Fields(Given.required(name, "name"), note);
            }

            private record Fields(String name, Optional<String> note) implements Hiding {}
        }
    }

    @Test
    void set_ofAnEnum_isOneTruthValueForEachConstant() {
        Plain plain = new Plain("甲", Set.of(Step.PARTY_CALLED), 3);
        assertThat(text(plain)).isEqualTo("{\"days\":3,\"name\":\"甲\",\"partyCalled\":true,\"signed\":false}");
        assertThat(RecordJson.read(Plain.class, json(text(plain)))).isEqualTo(plain);
        Plain all = new Plain("乙", EnumSet.allOf(Step.class), 3);
        assertThat(RecordJson.read(Plain.class, json(text(all)))).isEqualTo(all);
        assertThatThrownBy(() -> RecordJson.read(Plain.class, json("{\"name\":\"甲\",\"signed\":false,\"days\":3}")))
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining("partyCalled");
    }

    @Test
    void fields_withAnOrder_standInIt() {
        Ordered ordered = new Ordered("甲", Set.of(Step.SIGNED), 3);
        assertThat(RecordFields.of(Ordered.class))
                .extracting(RecordFields.Field::name)
                .containsExactly("signed", "name", "partyCalled", "days");
        assertThat(RecordJson.read(Ordered.class, json(text(ordered)))).isEqualTo(ordered);
    }

    @Test
    void fields_withAnOrderThatMissesOne_areRefused() {
        assertThatThrownBy(() -> RecordFields.of(Misordered.class))
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining("not every field once");
    }

    @Test
    void hiddenRecord_isReadThroughItsBuilder() {
        Hiding hiding = Hiding.builder().name("甲").note("注").build();
        assertThat(RecordFields.known(hiding.getClass())).isEqualTo(Hiding.class);
        assertThat(text(hiding)).isEqualTo("{\"name\":\"甲\",\"note\":\"注\"}");
        assertThat(RecordJson.read(Hiding.class, json("{\"name\":\"甲\",\"note\":\"注\"}")))
                .isEqualTo(hiding);
        assertThat(RecordJson.read(Hiding.class, json("{\"name\":\"甲\"}")).note())
                .isEmpty();
    }

    private static String text(Object value) {
        return new String(RecordJson.write(value).toBytes(), StandardCharsets.UTF_8);
    }

    private static JsonObject json(String text) {
        return JsonObject.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
