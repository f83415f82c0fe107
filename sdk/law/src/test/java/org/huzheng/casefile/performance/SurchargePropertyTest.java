package org.huzheng.casefile.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huzheng.BilingualText;
import org.huzheng.casefile.performance.internal.FineDebt;
import org.huzheng.casefile.performance.internal.Payment;
import org.huzheng.casefile.performance.internal.PaymentPlan;
import org.huzheng.casefile.performance.internal.SurchargeDay;
import org.huzheng.casefile.performance.internal.SurchargePause;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The surcharge of many fines, held against a second way of counting it. */
@Tag("HZ-PRF-004")
class SurchargePropertyTest {
    private static final LocalDate SERVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 31);

    static Stream<FineDebt> debts() {
        SplittableRandom random = new SplittableRandom(20_260_302);
        return IntStream.range(0, 500).mapToObj(i -> debt(random));
    }

    @Test
    void surcharge_ofAnyFine_isWhatTheSecondCountGives() {
        debts().forEach(debt -> assertThat(debt.surchargeThrough(LAST).totalFen())
                .as("%s", debt)
                .isEqualTo(countedAnew(debt)));
    }

    @Test
    @Tag("HZ-PRF-005")
    void surcharge_ofAnyFine_neverFallsNorPassesTheFineNorGrowsInAPause() {
        debts().forEach(debt -> {
            long before = 0;
            for (SurchargeDay day : debt.surchargeThrough(LAST).days()) {
                assertThat(day.totalFen()).isBetween(before, debt.fineFen());
                assertThat(day.totalFen() - before).isEqualTo(day.addedFen());
                assertThat(day.pause().isPresent() && day.addedFen() > 0).isFalse();
                before = day.totalFen();
            }
        });
    }

    @Test
    void surcharge_aDayLater_continuesTheSameAccount() {
        debts().limit(50).forEach(debt -> {
            List<SurchargeDay> longer = debt.surchargeThrough(LAST).days();
            List<SurchargeDay> shorter =
                    debt.surchargeThrough(LAST.minusDays(40)).days();
            assertThat(longer.subList(0, shorter.size())).isEqualTo(shorter);
        });
    }

    /** Forwards with running balances, where the account asks anew for every day. */
    private static long countedAnew(FineDebt debt) {
        long unpaid = debt.fineFen();
        long total = 0;
        for (LocalDate day = SERVED.plusDays(1); !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate today = day;
            boolean paused = debt.pauses().stream().anyMatch(pause -> pause.covers(today));
            if (day.isAfter(DUE) && !paused) {
                total = Math.min(debt.fineFen(), total + Math.max(0, unpaid) * 3 / 100);
            }
            for (Payment payment : debt.payments()) {
                unpaid -= payment.on().equals(day) ? payment.amountFen() : 0;
            }
        }
        return total;
    }

    private static FineDebt debt(SplittableRandom random) {
        long fine = random.nextLong(1, 5_000_000);
        List<Payment> payments = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            payments.add(new Payment(SERVED.plusDays(random.nextInt(1, 120)), random.nextLong(1, fine + 1)));
        }
        List<SurchargePause> pauses = new ArrayList<>();
        if (random.nextBoolean()) {
            LocalDate from = SERVED.plusDays(random.nextInt(60));
            Optional<LocalDate> to =
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(90)));
            pauses.add(new SurchargePause(from, to, new BilingualText("行政复议期间", "in reconsideration"), "行政处罚法 73(3)"));
        }
        PaymentPlan plan = new PaymentPlan(SERVED, 0, List.of(new Instalment(DUE, fine)));
        return new FineDebt(fine, List.of(plan), payments, pauses, 0);
    }
}
