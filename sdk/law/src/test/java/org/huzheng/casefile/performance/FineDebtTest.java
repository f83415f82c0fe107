package org.huzheng.casefile.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.casefile.performance.internal.FineDebt;
import org.huzheng.casefile.performance.internal.Payment;
import org.huzheng.casefile.performance.internal.PaymentPlan;
import org.huzheng.casefile.performance.internal.SurchargeAccount;
import org.huzheng.casefile.performance.internal.SurchargeDay;
import org.huzheng.casefile.performance.internal.SurchargePause;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-PRF-004")
class FineDebtTest {
    private static final long FINE = 1_000_000;
    private static final LocalDate SERVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);

    @Test
    void surcharge_tenDaysLate_isThirtyPercent() {
        SurchargeAccount account = debt(List.of(), List.of()).surchargeThrough(LocalDate.of(2026, 3, 27));
        assertThat(account.totalFen()).isEqualTo(300_000);
        assertThat(account.countedDays()).isEqualTo(10);
        assertThat(account.imposedSince()).contains(LocalDate.of(2026, 3, 18));
    }

    @Test
    void surcharge_onTheLastDay_isNothing() {
        assertThat(debt(List.of(), List.of()).surchargeThrough(DUE).days()).isEmpty();
    }

    @Test
    void surcharge_longOverdue_stopsAtTheFine() {
        // 33 days make 9,900 yuan; the 34th adds the last 100.
        SurchargeAccount account = debt(List.of(), List.of()).surchargeThrough(LocalDate.of(2027, 3, 17));
        assertThat(account.totalFen()).isEqualTo(FINE);
        assertThat(account.cappedOn()).contains(LocalDate.of(2026, 4, 20));
        assertThat(account.days()).hasSize(34);
        assertThat(account.days().get(33).addedFen()).isEqualTo(10_000);
        assertThat(account.explanation().get(33))
                .isEqualTo(new BilingualText(
                        "2026-04-20：10000.00 × 3% = 100.00 元（以罚款数额为限），累计 10000.00 元",
                        "2026-04-20: 10000.00 × 3% = 100.00 yuan (up to the fine), total 10000.00 yuan"));
    }

    @Test
    void surcharge_partPaidLate_countsOnTheRest() {
        // 18, 19 and 20 March on 10,000 yuan, 21 and 22 March on 6,000.
        FineDebt debt = debt(List.of(new Payment(LocalDate.of(2026, 3, 20), 400_000)), List.of());
        SurchargeAccount account = debt.surchargeThrough(LocalDate.of(2026, 3, 22));
        assertThat(account.days())
                .extracting(SurchargeDay::addedFen)
                .containsExactly(30_000L, 30_000L, 30_000L, 18_000L, 18_000L);
        assertThat(debt.owedFen(LocalDate.of(2026, 3, 22))).isEqualTo(600_000 + 126_000);
    }

    @Test
    void surcharge_brokenFen_areDropped() {
        FineDebt debt = debt(List.of(new Payment(LocalDate.of(2026, 3, 10), FINE - 150)), List.of());
        assertThat(debt.surchargeThrough(LocalDate.of(2026, 3, 20)).totalFen()).isEqualTo(3 * 4);
    }

    @Test
    void surcharge_paidInTime_isNothing() {
        FineDebt debt = debt(List.of(new Payment(DUE, FINE)), List.of());
        assertThat(debt.surchargeThrough(LocalDate.of(2026, 12, 31)).totalFen()).isZero();
        assertThat(debt.owedFen(LocalDate.of(2026, 12, 31))).isZero();
    }

    @Test
    @Tag("HZ-PRF-005")
    void surcharge_inReconsideration_pausesAndGoesOn() {
        SurchargePause pause = new SurchargePause(
                LocalDate.of(2026, 3, 20),
                Optional.of(LocalDate.of(2026, 5, 18)),
                new BilingualText("行政复议期间", "reconsideration"),
                "行政处罚法 73(3)");
        SurchargeAccount account = debt(List.of(), List.of(pause)).surchargeThrough(LocalDate.of(2026, 5, 20));
        assertThat(account.totalFen()).isEqualTo(4 * 30_000);
        assertThat(account.countedDays()).isEqualTo(4);
        assertThat(account.days()).hasSize(64);
        assertThat(account.days().get(2).explanation().zh())
                .isEqualTo("2026-03-20：行政复议期间，不予计算（行政处罚法 73(3)），累计 600.00 元");
    }

    @Test
    @Tag("HZ-PRF-005")
    void surcharge_pauseThatLasts_addsNothingMore() {
        SurchargePause pause = new SurchargePause(
                LocalDate.of(2026, 3, 20), Optional.empty(), new BilingualText("诉讼期间", "litigation"), "行政处罚法 73(3)");
        assertThat(debt(List.of(), List.of(pause))
                        .surchargeThrough(LocalDate.of(2026, 12, 31))
                        .totalFen())
                .isEqualTo(2 * 30_000);
    }

    @Test
    @Tag("HZ-PRF-003")
    void surcharge_instalments_countOnlyWhatIsDue() {
        PaymentPlan plan = new PaymentPlan(
                LocalDate.of(2026, 3, 10),
                0,
                List.of(
                        new Instalment(LocalDate.of(2026, 4, 10), 500_000),
                        new Instalment(LocalDate.of(2026, 5, 10), 500_000)));
        FineDebt debt = new FineDebt(
                FINE, List.of(first(), plan), List.of(new Payment(LocalDate.of(2026, 4, 12), 500_000)), List.of(), 0);
        // 11 and 12 April on the first half; then nothing until the second is late on 11 May.
        SurchargeAccount account = debt.surchargeThrough(LocalDate.of(2026, 5, 11));
        assertThat(account.days()).extracting(SurchargeDay::addedFen).containsExactly(15_000L, 15_000L, 15_000L);
        assertThat(plan.lastDay()).isEqualTo(LocalDate.of(2026, 5, 10));
    }

    @Test
    @Tag("HZ-PRF-003")
    void surcharge_deferredWhenLate_keepsWhatWasCounted() {
        PaymentPlan plan = new PaymentPlan(
                LocalDate.of(2026, 3, 20), 100_000, List.of(new Instalment(LocalDate.of(2026, 6, 30), 900_000)));
        FineDebt debt = new FineDebt(
                FINE, List.of(first(), plan), List.of(new Payment(LocalDate.of(2026, 3, 9), 100_000)), List.of(), 0);
        SurchargeAccount account = debt.surchargeThrough(LocalDate.of(2026, 7, 1));
        assertThat(account.days())
                .extracting(SurchargeDay::day)
                .containsExactly(
                        LocalDate.of(2026, 3, 18),
                        LocalDate.of(2026, 3, 19),
                        LocalDate.of(2026, 3, 20),
                        LocalDate.of(2026, 7, 1));
        assertThat(account.totalFen()).isEqualTo(4 * 27_000);
    }

    @Test
    @Tag("HZ-PRF-006")
    void owed_partRemitted_isLess() {
        FineDebt debt = new FineDebt(FINE, List.of(first()), List.of(), List.of(), 50_000);
        assertThat(debt.owedFen(LocalDate.of(2026, 3, 27))).isEqualTo(FINE + 300_000 - 50_000);
    }

    private static FineDebt debt(List<Payment> payments, List<SurchargePause> pauses) {
        return new FineDebt(FINE, List.of(first()), payments, pauses, 0);
    }

    private static PaymentPlan first() {
        return new PaymentPlan(SERVED, 0, List.of(new Instalment(DUE, FINE)));
    }
}
