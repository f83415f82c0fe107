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
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.SharingClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SHR-001")
class SharingContractTest {
    private static final SharingContract WHOLE = SharingSamples.content();

    /** What each setter takes, by its name. */
    private static final Map<String, BiConsumer<SharingContractBuilder, SharingContract>> SETTERS = setters();

    private static Map<String, BiConsumer<SharingContractBuilder, SharingContract>> setters() {
        Map<String, BiConsumer<SharingContractBuilder, SharingContract>> setters = new LinkedHashMap<>();
        setters.put("parties", (builder, from) -> builder.parties(from.parties()));
        setters.put("purposes", (builder, from) -> builder.purposes(from.purposes()));
        setters.put("legalBases", (builder, from) -> builder.legalBases(from.legalBases()));
        setters.put("matters", (builder, from) -> builder.matters(from.matters()));
        setters.put("territories", (builder, from) -> builder.territories(from.territories()));
        setters.put("resources", (builder, from) -> builder.resources(from.resources()));
        setters.put("clearance", (builder, from) -> builder.clearance(from.clearance()));
        setters.put("correctionChannel", (builder, from) -> builder.correctionChannel(from.correctionChannel()));
        setters.put("retention", (builder, from) -> builder.retention(from.retention()));
        setters.put("validFrom", (builder, from) -> builder.validFrom(from.validFrom()));
        setters.put("validTo", (builder, from) -> builder.validTo(from.validTo()));
        return setters;
    }

    private static void assertRefused(String detail, SharingContractBuilder builder) {
        assertThatThrownBy(builder::build).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
            assertThat(e.detail()).isEqualTo(detail);
        });
    }

    @Test
    void contract_ofWhichOnePartIsNotGiven_isRefusedByItsName() {
        for (String missing : SETTERS.keySet()) {
            SharingContractBuilder builder = SharingContract.builder(WHOLE.header());
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
        SharingContractBuilder builder = SharingContract.builder(WHOLE.header());
        SETTERS.values().forEach(setter -> setter.accept(builder, WHOLE));
        for (SharingClock clock : SharingClock.values()) {
            builder.workingDays(clock, WHOLE.workingDays(clock));
        }
        SharingContract built = builder.build();
        assertThat(built).isEqualTo(WHOLE).hasSameHashCodeAs(WHOLE);
        assertThat(built.payload()).isEqualTo(WHOLE.payload());
        assertThat(SharingContract.parse(WHOLE.payload())).isEqualTo(WHOLE);
        assertThat(built.payload().utf8()).contains("\"onwardSharing\":false", "\"retentionDays\":365");
    }

    @Test
    void contract_thatCannotBeOne_isRefused() {
        Map<String, UnaryOperator<SharingContractBuilder>> spoilt = new LinkedHashMap<>();
        spoilt.put("purposes is empty", builder -> builder.purposes(List.of()));
        spoilt.put("legalBases is empty", builder -> builder.legalBases(List.of()));
        spoilt.put("matters is empty", builder -> builder.matters(List.of()));
        spoilt.put("territories is empty", builder -> builder.territories(List.of()));
        spoilt.put("resources is empty", builder -> builder.resources(List.of()));
        spoilt.put(
                "purpose PENALTY_INVESTIGATION stands twice",
                builder -> builder.purposes(
                        List.of(SharingSamples.PURPOSE, new Purpose(PurposeCode.PENALTY_INVESTIGATION, "再次"))));
        spoilt.put(
                "only a party may propose a contract",
                builder -> builder.parties(ContractParties.of(SharingSamples.STRANGER, SharingSamples.CONSUMER)));
        spoilt.put("clearance 5", builder -> builder.clearance(5));
        spoilt.put("correctionChannel is empty", builder -> builder.correctionChannel(" "));
        spoilt.put("working days ANSWER 0", builder -> builder.workingDays(SharingClock.ANSWER, 0));
        spoilt.put(
                "quota per DAY stands twice",
                builder -> builder.quotas(List.of(new Quota(1, Quota.Window.DAY), new Quota(2, Quota.Window.DAY))));
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
