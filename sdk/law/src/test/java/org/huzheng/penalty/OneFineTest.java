package org.huzheng.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.huzheng.HuzhengException;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-PEN-009")
class OneFineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final PunishableAct DUMPING =
            new PunishableAct("91330200MA0000779C", "擅自倾倒建筑垃圾", "示例路1号", ActSpan.between(DAY, DAY.plusDays(3)));

    private static PunishableAct dumping(ActSpan span) {
        return new PunishableAct(DUMPING.party(), DUMPING.conduct(), DUMPING.place(), span);
    }

    private static FineNorm norm(String document, long min, long max) {
        return new FineNorm(
                new LegalBasis(document, BasisLevel.LAW, "第一条", LocalDate.of(2020, 1, 1)), new FineRange(min, max));
    }

    @Test
    void barred_sameActFinedBefore_namesTheDecision() {
        List<PriorFine> prior = List.of(new PriorFine(dumping(ActSpan.on(DAY.plusDays(3))), "示罚决〔2026〕1号", 500_00));
        assertThat(OneFine.barred(DUMPING, prior)).hasValueSatisfying(reason -> {
            assertThat(reason.article()).isEqualTo("行政处罚法 29");
            assertThat(reason.text().zh()).contains("示罚决〔2026〕1号", "500.00");
        });
    }

    @Test
    void barred_otherDayPartyConductOrPlace_isAnotherAct() {
        assertThat(OneFine.barred(DUMPING, List.of())).isEmpty();
        for (PunishableAct other : List.of(
                dumping(ActSpan.on(DAY.plusDays(4))),
                dumping(ActSpan.on(DAY.minusDays(1))),
                new PunishableAct("other", DUMPING.conduct(), DUMPING.place(), DUMPING.span()),
                new PunishableAct(DUMPING.party(), "other", DUMPING.place(), DUMPING.span()),
                new PunishableAct(DUMPING.party(), DUMPING.conduct(), "other", DUMPING.span()))) {
            assertThat(OneFine.barred(DUMPING, List.of(new PriorFine(other, "1号", 1))))
                    .as(other.toString())
                    .isEmpty();
        }
    }

    @Test
    void barred_actThatStillGoesOn_isOneWithAllThatFollows() {
        List<PriorFine> prior = List.of(new PriorFine(dumping(ActSpan.since(DAY)), "1号", 1));
        assertThat(OneFine.barred(dumping(ActSpan.on(DAY.plusYears(1))), prior)).isPresent();
        assertThat(OneFine.barred(dumping(ActSpan.on(DAY.minusDays(1))), prior)).isEmpty();
    }

    @Test
    void barred_warningOnly_leavesTheFineOpen() {
        assertThat(OneFine.barred(DUMPING, List.of(new PriorFine(DUMPING, "1号", 0))))
                .isEmpty();
    }

    @Test
    void dedupeKey_neverRunsPartsTogether() {
        PunishableAct one = new PunishableAct("a|b", "c", "d", DUMPING.span());
        PunishableAct two = new PunishableAct("a", "b|c", "d", DUMPING.span());
        assertThat(one.dedupeKey()).isNotEqualTo(two.dedupeKey());
        assertThat(one.isSameAs(two)).isFalse();
    }

    @Test
    void of_severalProvisions_appliesTheHigherFine_toTheFen() {
        FineNorm low = norm("甲", 100_00, 1000_00);
        FineNorm high = norm("乙", 1, 1000_01);
        assertThat(OneFine.of(List.of(low, high)).applied()).isEqualTo(high);
        assertThat(OneFine.of(List.of(high, low)).applied()).isEqualTo(high);
        FineNorm sameMaximum = norm("丙", 100_01, 1000_00);
        assertThat(OneFine.of(List.of(low, sameMaximum)).applied()).isEqualTo(sameMaximum);
        OneFine equal = OneFine.of(List.of(low, norm("丁", 100_00, 1000_00)));
        assertThat(equal.applied()).isEqualTo(low);
        assertThat(equal.reason().article()).isEqualTo("行政处罚法 29");
        assertThat(equal.reason().text().zh()).contains("《甲》", "《丁》", "1000.00");
        assertThatThrownBy(() -> OneFine.of(List.of())).isInstanceOf(HuzhengException.class);
    }
}
