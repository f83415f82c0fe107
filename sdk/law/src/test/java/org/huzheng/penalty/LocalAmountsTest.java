package org.huzheng.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.internal.Largeness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-PEN-001")
class LocalAmountsTest {
    private static final String SOURCE = "示例市行政处罚听证标准";
    private static final LocalAmounts LOCAL = new LocalAmounts(
            List.of(
                    new LocalAmount(PenaltyKind.FINE, PartyKind.CITIZEN, 5_000_00, SOURCE),
                    new LocalAmount(PenaltyKind.FINE, PartyKind.ORGANISATION, 100_000_00, SOURCE),
                    new LocalAmount(PenaltyKind.CONFISCATE_GAINS, PartyKind.CITIZEN, 8_000_00, SOURCE),
                    new LocalAmount(PenaltyKind.CONFISCATE_GOODS, PartyKind.CITIZEN, 9_000_00, SOURCE)),
            Optional.of(List.of(PenaltyKind.SUSPEND_PERMIT)));

    @ParameterizedTest
    @CsvSource({
        "FINE, CITIZEN, 0, NOT_LARGE",
        "FINE, CITIZEN, 1, NOT_LARGE",
        "FINE, CITIZEN, 499999, NOT_LARGE",
        "FINE, CITIZEN, 500000, LARGE",
        "FINE, CITIZEN, 500001, LARGE",
        "FINE, ORGANISATION, 9999999, NOT_LARGE",
        "FINE, ORGANISATION, 10000000, LARGE",
        "CONFISCATE_GAINS, CITIZEN, 800000, LARGE",
        "CONFISCATE_GOODS, CITIZEN, 899999, NOT_LARGE",
        "CONFISCATE_GOODS, ORGANISATION, 1, UNKNOWN",
        "CONFISCATE_GOODS, ORGANISATION, 0, NOT_LARGE"
    })
    void judge_toTheFen_knowsTheThresholdItself(PenaltyKind kind, PartyKind party, long fen, Largeness expected) {
        assertThat(Largeness.of(LOCAL, kind, party, fen)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void judge_whereNothingWasSaid_cannotTell(PartyKind party) {
        LocalAmounts unstated = LocalAmounts.unstated();
        assertThat(Largeness.of(unstated, PenaltyKind.FINE, party, 1)).isEqualTo(Largeness.UNKNOWN);
        assertThat(Largeness.ofOther(unstated, PenaltyKind.SUSPEND_PERMIT)).isEqualTo(Largeness.UNKNOWN);
        assertThat(unstated.fineFen(party)).isEmpty();
    }

    @Test
    void judgeOther_byTheLocalList() {
        assertThat(Largeness.ofOther(LOCAL, PenaltyKind.SUSPEND_PERMIT)).isEqualTo(Largeness.LARGE);
        assertThat(Largeness.ofOther(LOCAL, PenaltyKind.RESTRICT_ACTIVITY)).isEqualTo(Largeness.NOT_LARGE);
        assertThat(LOCAL.gainsFen(PartyKind.CITIZEN)).contains(8_000_00L);
        assertThat(LOCAL.goodsFen(PartyKind.ORGANISATION)).isEmpty();
    }

    @Test
    void amounts_thatContradictOrHaveNoSource_areRefused() {
        LocalAmount fine = new LocalAmount(PenaltyKind.FINE, PartyKind.CITIZEN, 1, SOURCE);
        assertThatThrownBy(() -> new LocalAmounts(List.of(fine, fine), Optional.empty()))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> new LocalAmount(PenaltyKind.FINE, PartyKind.CITIZEN, 1, " "))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> new LocalAmount(PenaltyKind.FINE, PartyKind.CITIZEN, 0, SOURCE))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> new LocalAmount(PenaltyKind.WARNING, PartyKind.CITIZEN, 1, SOURCE))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> Largeness.of(LOCAL, PenaltyKind.FINE, PartyKind.CITIZEN, -1))
                .isInstanceOf(HuzhengException.class);
    }
}
