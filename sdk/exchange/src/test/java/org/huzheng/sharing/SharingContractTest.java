package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SHR-001")
class SharingContractTest {
    private static final SharingContract WHOLE = SharingSamples.content();

    /** What each setter takes, by its name. */
    private static final Map<String, BiConsumer<SharingContract.Builder, SharingContract>> SETTERS = setters();

    private static Map<String, BiConsumer<SharingContract.Builder, SharingContract>> setters() {
        Map<String, BiConsumer<SharingContract.Builder, SharingContract>> setters = new LinkedHashMap<>();
        setters.put("provider", (builder, from) -> builder.provider(from.provider()));
        setters.put("consumer", (builder, from) -> builder.consumer(from.consumer()));
        setters.put("purposes", (builder, from) -> builder.purposes(from.purposes()));
        setters.put("legalBases", (builder, from) -> builder.legalBases(from.legalBases()));
        setters.put("matters", (builder, from) -> builder.matters(from.matters()));
        setters.put("kinds", (builder, from) -> builder.kinds(from.kinds()));
        setters.put("retention", (builder, from) -> builder.retention(from.retention()));
        setters.put("validFrom", (builder, from) -> builder.validFrom(from.validFrom()));
        setters.put("validTo", (builder, from) -> builder.validTo(from.validTo()));
        return setters;
    }

    private static void assertRefused(String detail, SharingContract.Builder builder) {
        assertThatThrownBy(builder::build).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
            assertThat(e.detail()).isEqualTo(detail);
        });
    }

    @Test
    void contract_ofWhichOnePartIsNotGiven_isRefusedByItsName() {
        for (String missing : SETTERS.keySet()) {
            SharingContract.Builder builder = SharingContract.builder(WHOLE.header());
            SETTERS.forEach((name, setter) -> {
                if (!name.equals(missing)) {
                    setter.accept(builder, WHOLE);
                }
            });
            assertRefused(missing + " was not given", builder);
        }
    }

    @Test
    void contract_withEveryPartGiven_saysTheSameBytes() {
        SharingContract.Builder builder = SharingContract.builder(WHOLE.header());
        SETTERS.values().forEach(setter -> setter.accept(builder, WHOLE));
        SharingContract built = builder.build();
        assertThat(built).isEqualTo(WHOLE).hasSameHashCodeAs(WHOLE);
        assertThat(built.payload()).isEqualTo(WHOLE.payload());
        assertThat(SharingContract.parse(WHOLE.payload())).isEqualTo(WHOLE);
        assertThat(built.payload().utf8()).contains("\"onwardSharing\":false", "\"retentionDays\":365");
    }

    @Test
    void contract_thatCannotBeOne_isRefused() {
        Map<String, UnaryOperator<SharingContract.Builder>> spoilt = new LinkedHashMap<>();
        spoilt.put("purposes is empty", builder -> builder.purposes(List.of()));
        spoilt.put("legalBases is empty", builder -> builder.legalBases(List.of()));
        spoilt.put("matters is empty", builder -> builder.matters(List.of()));
        spoilt.put("kinds is empty", builder -> builder.kinds(List.of()));
        spoilt.put("provider and consumer are the same department", builder -> builder.consumer(WHOLE.provider()));
        spoilt.put("only a party may propose a contract", builder -> builder.provider(SharingSamples.STRANGER));
        spoilt.put("validFrom is not before validTo", builder -> builder.validTo(WHOLE.validFrom()));
        spoilt.put("retention is under one day", builder -> builder.retention(Duration.ofHours(23)));
        spoilt.forEach((detail, spoil) -> assertRefused(detail, spoil.apply(WHOLE.toBuilder(WHOLE.header()))));
    }

    @Test
    void contract_allowingOnwardSharing_isNotRead() {
        String text = WHOLE.payload().utf8();
        Bytes onward = Bytes.ofUtf8(text.replace("\"onwardSharing\":false", "\"onwardSharing\":true"));
        assertThatThrownBy(() -> SharingContract.parse(onward))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.JSON_FIELD_INVALID));
    }
}
