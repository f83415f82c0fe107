package org.huzheng.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.COUNTY;
import static org.huzheng.matter.MatterSamples.JANUARY;
import static org.huzheng.matter.MatterSamples.content;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seeded random histories, held against a model that keeps every row and looks through all of them. */
@Tag("HZ-MAT-002")
@Tag("HZ-MAT-003")
class BitemporalPropertyTest {
    private static final int HISTORIES = 150;
    private static final int STEPS = 25;
    private static final int DAYS = 40;

    private static Instant day(int number) {
        return JANUARY.plus(Duration.ofDays(number));
    }

    private static MatterVersion row(Random random, int recorded) {
        int from = random.nextInt(DAYS);
        Validity validity = random.nextBoolean()
                ? Validity.from(day(from))
                : Validity.between(day(from), day(from + 1 + random.nextInt(DAYS)));
        MatterState[] states = MatterState.values();
        return new MatterVersion(
                CODE,
                COUNTY,
                1 + random.nextInt(3),
                content(),
                validity,
                day(recorded),
                states[random.nextInt(states.length)]);
    }

    /** By definition: of each version the last row known then that covers the instant, if its state is in force. */
    private static List<MatterVersion> model(List<MatterVersion> rows, Instant valid, Instant recorded) {
        Map<Integer, MatterVersion> last = new HashMap<>();
        for (MatterVersion row : rows) {
            if (!row.recordedAt().isAfter(recorded) && row.validity().contains(valid)) {
                last.put(row.number(), row);
            }
        }
        return last.values().stream().filter(row -> row.state().isInForce()).toList();
    }

    private static boolean sound(List<MatterVersion> rows, Instant recorded) {
        for (int valid = -1; valid <= 2 * DAYS + 1; valid++) {
            if (model(rows, day(valid), recorded).size() > 1) {
                return false;
            }
        }
        return true;
    }

    @Test
    void history_random_agreesWithTheModelAndNeverHasTwoInForce() {
        Random random = new Random(20261121);
        int refused = 0;
        for (int history = 0; history < HISTORIES; history++) {
            MatterCatalogue catalogue = MatterCatalogue.empty();
            List<MatterVersion> rows = new ArrayList<>();
            int recorded = 0;
            for (int step = 0; step < STEPS; step++) {
                recorded += random.nextInt(3);
                MatterVersion row = row(random, recorded);
                List<MatterVersion> more = new ArrayList<>(rows);
                more.add(row);
                boolean sound = sound(more, day(recorded));
                try {
                    catalogue = catalogue.with(row);
                    rows = more;
                    assertThat(sound)
                            .as("accepted only if at most one is in force")
                            .isTrue();
                } catch (HuzhengException e) {
                    assertThat(sound).as("refused only if two would be").isFalse();
                    refused++;
                }
            }
            agree(catalogue, rows, random);
        }
        assertThat(refused).as("the histories do collide").isGreaterThan(HISTORIES);
    }

    private static void agree(MatterCatalogue catalogue, List<MatterVersion> rows, Random random) {
        for (int i = 0; i < 40; i++) {
            Instant valid = day(random.nextInt(2 * DAYS) - 1);
            Instant recorded = day(random.nextInt(2 * STEPS));
            List<MatterVersion> expected = model(rows, valid, recorded);
            assertThat(catalogue.asOf(valid, recorded)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(expected).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void history_addedTo_neverChangesWhatWasKnown() {
        Random random = new Random(20261122);
        for (int history = 0; history < HISTORIES; history++) {
            MatterCatalogue catalogue = MatterCatalogue.empty();
            int recorded = 0;
            for (int step = 0; step < STEPS; step++) {
                recorded += 1 + random.nextInt(2);
                Instant valid = day(random.nextInt(DAYS));
                Instant before = day(recorded - 1);
                List<MatterVersion> known = catalogue.asOf(valid, before);
                try {
                    catalogue = catalogue.with(row(random, recorded));
                } catch (HuzhengException e) {
                    continue;
                }
                assertThat(catalogue.asOf(valid, before)).isEqualTo(known);
            }
        }
    }
}
