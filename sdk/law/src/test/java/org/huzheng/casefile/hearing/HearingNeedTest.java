package org.huzheng.casefile.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.LocalAmount;
import org.huzheng.penalty.LocalAmounts;
import org.huzheng.penalty.PartyKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-HRG-010")
class HearingNeedTest {
    private static final LocalAmounts SAID = new LocalAmounts(
            List.of(
                    new LocalAmount(PenaltyKind.FINE, PartyKind.CITIZEN, 1_000_000, "示例县听证标准"),
                    new LocalAmount(PenaltyKind.FINE, PartyKind.ORGANISATION, 10_000_000, "示例县听证标准"),
                    new LocalAmount(PenaltyKind.CONFISCATE_GAINS, PartyKind.CITIZEN, 1_000_000, "示例县听证标准"),
                    new LocalAmount(PenaltyKind.CONFISCATE_GOODS, PartyKind.CITIZEN, 1_000_000, "示例县听证标准")),
            Optional.of(List.of(PenaltyKind.RESTRICT_ACTIVITY)));

    @Test
    void fine_atTheAmount_givesTheRight() {
        HearingNeed need = fine(PartyKind.CITIZEN, 1_000_000, SAID);
        assertThat(need.triggers()).containsExactly(HearingTrigger.LARGE_FINE);
        assertThat(need.mustNotify()).isTrue();
        assertThat(need.reason().zh()).isEqualTo("行政处罚法 63(1)(1)");
    }

    @Test
    void fine_belowTheAmount_doesNot() {
        assertThat(fine(PartyKind.CITIZEN, 999_999, SAID).mustNotify()).isFalse();
        assertThat(fine(PartyKind.ORGANISATION, 1_000_000, SAID).mustNotify()).isFalse();
    }

    @Test
    void fine_localityHasSaidNothing_mustBeNotified() {
        HearingNeed need = fine(PartyKind.CITIZEN, 1, LocalAmounts.unstated());
        assertThat(need.triggers()).isEmpty();
        assertThat(need.unknown()).hasSize(1);
        assertThat(need.mustNotify()).isTrue();
        assertThat(need.reason().zh()).contains("当地未配置", "罚款");
    }

    @Test
    void confiscation_amountNotKnown_mustBeNotified() {
        HearingNeed need = HearingNeed.of(
                new ProposedSanctions(
                        PartyKind.CITIZEN,
                        List.of(PenaltyKind.CONFISCATE_GOODS),
                        0,
                        Optional.empty(),
                        Optional.empty()),
                SAID);
        assertThat(need.unknown()).hasSize(1);
        assertThat(need.mustNotify()).isTrue();
    }

    @Test
    void confiscation_largeGainsAndSmallGoods_isJudgedEach() {
        HearingNeed need = HearingNeed.of(
                new ProposedSanctions(
                        PartyKind.CITIZEN,
                        List.of(PenaltyKind.CONFISCATE_GAINS, PenaltyKind.CONFISCATE_GOODS),
                        0,
                        Optional.of(1_000_001L),
                        Optional.of(5L)),
                SAID);
        assertThat(need.triggers()).containsExactly(HearingTrigger.LARGE_GAINS);
        assertThat(need.unknown()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PenaltyKind.class,
            names = {"LOWER_QUALIFICATION", "REVOKE_PERMIT", "REVOKE_BUSINESS_LICENCE"})
    void qualification_always_givesTheRight(PenaltyKind kind) {
        assertThat(of(kind, LocalAmounts.unstated()).triggers()).containsExactly(HearingTrigger.QUALIFICATION);
    }

    @ParameterizedTest
    @EnumSource(
            value = PenaltyKind.class,
            names = {"SUSPEND_BUSINESS", "CLOSE", "RESTRICT_OCCUPATION"})
    void business_always_givesTheRight(PenaltyKind kind) {
        assertThat(of(kind, LocalAmounts.unstated()).triggers()).containsExactly(HearingTrigger.BUSINESS);
    }

    @ParameterizedTest
    @EnumSource(
            value = PenaltyKind.class,
            names = {"SUSPEND_PERMIT", "RESTRICT_ACTIVITY", "DETENTION", "OTHER"})
    void otherKind_localityHasSaidNothing_mustBeNotified(PenaltyKind kind) {
        assertThat(of(kind, LocalAmounts.unstated()).mustNotify()).isTrue();
        assertThat(of(kind, SAID).mustNotify()).isEqualTo(kind == PenaltyKind.RESTRICT_ACTIVITY);
    }

    @ParameterizedTest
    @EnumSource(
            value = PenaltyKind.class,
            names = {"WARNING", "CRITICISM"})
    void reputation_never_givesTheRight(PenaltyKind kind) {
        assertThat(of(kind, LocalAmounts.unstated()).mustNotify()).isFalse();
        assertThat(of(kind, LocalAmounts.unstated()).reason().en()).isEmpty();
    }

    @Test
    void triggers_each_nameTheirItem() {
        assertThat(HearingTrigger.values())
                .extracting(HearingTrigger::article)
                .allMatch(article -> article.startsWith("行政处罚法 63(1)("));
    }

    private static HearingNeed fine(PartyKind party, long fen, LocalAmounts amounts) {
        return HearingNeed.of(
                new ProposedSanctions(party, List.of(PenaltyKind.FINE), fen, Optional.empty(), Optional.empty()),
                amounts);
    }

    private static HearingNeed of(PenaltyKind kind, LocalAmounts amounts) {
        return HearingNeed.of(
                new ProposedSanctions(PartyKind.CITIZEN, List.of(kind), 0, Optional.empty(), Optional.empty()),
                amounts);
    }
}
