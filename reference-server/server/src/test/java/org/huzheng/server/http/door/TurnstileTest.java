package org.huzheng.server.http.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SRV-036")
class TurnstileTest {
    private static final DoorLimits LIMITS = new DoorLimits(1, 2, 3, 4, 1);

    private final AtomicLong nanos = new AtomicLong();
    private final Turnstile turnstile = new Turnstile(LIMITS, 100, nanos::get);
    private final List<String> told = new ArrayList<>();

    private Turnstile.Met enter(String address, String name) {
        return turnstile.enter(address, new Turnstile.Turn() {
            @Override
            public void come() {
                told.add(name + " comes");
            }

            @Override
            public void tooLate() {
                told.add(name + " is late");
            }
        });
    }

    @Test
    void enter_moreThanWork_waitInOrderAndAreThenRefused() {
        assertThat(enter("a", "1")).isEqualTo(Turnstile.Met.THROUGH);
        assertThat(enter("b", "2")).isEqualTo(Turnstile.Met.THROUGH);
        assertThat(enter("a", "3")).isEqualTo(Turnstile.Met.WAITS);
        assertThat(enter("c", "4")).isEqualTo(Turnstile.Met.WAITS);
        assertThat(enter("d", "5")).isEqualTo(Turnstile.Met.WAITS);
        assertThat(enter("e", "6")).isEqualTo(Turnstile.Met.REFUSED);
        turnstile.leave("a", Runnable::run);
        turnstile.leave("b", Runnable::run);
        assertThat(told).containsExactly("3 comes", "4 comes");
        assertThat(turnstile.inside()).isEqualTo(2);
    }

    @Test
    void enter_moreOfOneAddress_areRefusedAndOthersAreNot() {
        DoorLimits narrow = new DoorLimits(1, 8, 8, 2, 1);
        Turnstile wide = new Turnstile(narrow, 100, nanos::get);
        Turnstile.Turn none = new Turnstile.Turn() {
            @Override
            public void come() {
                told.add("comes");
            }

            @Override
            public void tooLate() {
                told.add("late");
            }
        };
        assertThat(wide.enter("a", none)).isEqualTo(Turnstile.Met.THROUGH);
        assertThat(wide.enter("a", none)).isEqualTo(Turnstile.Met.THROUGH);
        assertThat(wide.enter("a", none)).isEqualTo(Turnstile.Met.REFUSED);
        assertThat(wide.enter("b", none)).isEqualTo(Turnstile.Met.THROUGH);
        wide.leave("a", Runnable::run);
        assertThat(wide.enter("a", none)).isEqualTo(Turnstile.Met.THROUGH);
    }

    @Test
    void leave_whoWaitedTooLong_isToldSo() {
        enter("a", "1");
        enter("a", "2");
        enter("b", "3");
        nanos.set(101);
        turnstile.leave("a", Runnable::run);
        assertThat(told).containsExactly("3 is late");
    }

    /** Whatever comes and goes, in any order: never more at work than may be, and nobody is forgotten. */
    @Test
    void turnstile_anySequence_neverExceedsAndEmpties() {
        SplittableRandom random = new SplittableRandom(36);
        List<String> inside = new ArrayList<>();
        int waits = 0;
        for (int step = 0; step < 5_000; step++) {
            if (random.nextInt(3) > 0) {
                String address = "a" + random.nextInt(3);
                switch (enter(address, address)) {
                    case THROUGH -> inside.add(address);
                    case WAITS -> waits++;
                    case REFUSED -> assertThat(inside.size() + waits).isPositive();
                }
            } else if (!inside.isEmpty()) {
                told.clear();
                turnstile.leave(inside.remove(random.nextInt(inside.size())), Runnable::run);
                for (String each : told) {
                    inside.add(each.substring(0, 2));
                    waits--;
                }
            }
            assertThat(inside.size()).isLessThanOrEqualTo(2).isEqualTo(turnstile.inside());
            assertThat(waits).isBetween(0, 3);
        }
        while (!inside.isEmpty()) {
            told.clear();
            turnstile.leave(inside.remove(0), Runnable::run);
            told.forEach(each -> inside.add(each.substring(0, 2)));
        }
        assertThat(turnstile.inside()).isZero();
    }
}
