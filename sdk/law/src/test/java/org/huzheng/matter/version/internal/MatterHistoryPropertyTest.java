package org.huzheng.matter.version.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.MatterSamples.COUNTY;
import static org.huzheng.matter.MatterSamples.STRANGER;
import static org.huzheng.matter.MatterSamples.content;
import static org.huzheng.matter.version.internal.VersionSamples.PROCEDURE;
import static org.huzheng.matter.version.internal.VersionSamples.approval;
import static org.huzheng.matter.version.internal.VersionSamples.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterSamples;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.Validity;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seeded random acts on three versions of one matter: whatever is tried, the catalogue stays sound. */
@Tag("HZ-MAT-003")
@Tag("HZ-MAT-005")
class MatterHistoryPropertyTest {
    private static final int HISTORIES = 100;
    private static final int ACTS = 120;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** The ordinary way, so that histories get somewhere; the rest is tried at random. */
    private static final Map<MatterState, MatterEvent> WAY = Map.of(
            MatterState.DRAFT, MatterEvent.SUBMIT,
            MatterState.LEGAL_REVIEW, MatterEvent.PASS,
            MatterState.COMMENT, MatterEvent.APPROVE,
            MatterState.APPROVED, MatterEvent.PUBLISH,
            MatterState.PUBLISHED, MatterEvent.TAKE_EFFECT);

    private static final List<MatterEvent> EVENTS = List.of(MatterEvent.values());

    private static Instant day(int number) {
        return ChinaTime.startOf(START.plusDays(number));
    }

    private static MatterAct act(MatterEvent event, int day, Random random) {
        Party by = random.nextInt(10) == 0 ? STRANGER : BUREAU;
        LocalDate on = START.plusDays(day - random.nextInt(2));
        return switch (event) {
            case APPROVE ->
                MatterAct.approve(
                        by,
                        day(day),
                        new MatterAct.CommentRound(on.minusDays(9), on.minusDays(1), "已采纳"),
                        approval(BodyKind.PROVINCE_GOVERNMENT, on));
            case PUBLISH -> MatterAct.publish(by, day(day), publication(on));
            case SUPERSEDE -> MatterAct.supersede(by, day(day), day(day + random.nextInt(9)), 1 + random.nextInt(3));
            case REPEAL -> MatterAct.repeal(by, day(day), day(day + random.nextInt(9)), publication(on));
            default -> MatterAct.plain(event, by, day(day), "意见");
        };
    }

    private static MatterEvent event(MatterState state, Random random) {
        MatterEvent any = EVENTS.get(random.nextInt(EVENTS.size()));
        return random.nextBoolean() ? WAY.getOrDefault(state, any) : any;
    }

    @Test
    void acts_random_neverLeaveTwoInForceNorWriteWhatWasRefused() {
        Random random = new Random(20261126);
        Set<MatterState> reached = EnumSet.noneOf(MatterState.class);
        for (int history = 0; history < HISTORIES; history++) {
            MatterCatalogue catalogue = MatterCatalogue.empty();
            for (int number = 1; number <= 3; number++) {
                catalogue = PROCEDURE.drafted(catalogue, draft(number, random));
            }
            for (int day = 0; day < ACTS; day++) {
                catalogue = tried(catalogue, day, random, reached);
            }
            assertSound(catalogue);
        }
        assertThat(reached).as("every state is reached by some history").containsAll(EnumSet.allOf(MatterState.class));
    }

    private static MatterVersion draft(int number, Random random) {
        return new MatterVersion(
                MatterSamples.CODE,
                COUNTY,
                number,
                content(),
                Validity.from(day(random.nextInt(ACTS))),
                day(0),
                MatterState.DRAFT);
    }

    private static MatterCatalogue tried(MatterCatalogue catalogue, int day, Random random, Set<MatterState> reached) {
        MatterVersion version = catalogue
                .latest(MatterSamples.CODE, COUNTY.code(), 1 + random.nextInt(3))
                .orElseThrow();
        MatterAct act = act(event(version.state(), random), day, random);
        Step<MatterState> step = PROCEDURE.attempt(catalogue, version, act);
        try {
            MatterCatalogue after = PROCEDURE.after(catalogue, version, act);
            assertThat(step).isInstanceOf(Step.Moved.class);
            assertThat(after.versions()).hasSize(catalogue.versions().size() + 1);
            reached.add(version.state());
            reached.add(after.versions().get(after.versions().size() - 1).state());
            return after;
        } catch (HuzhengException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL);
            assertThat(step).isInstanceOf(Step.Refused.class);
            return catalogue;
        }
    }

    private static void assertSound(MatterCatalogue catalogue) {
        for (int known = 0; known < ACTS; known += 7) {
            for (int valid = 0; valid < ACTS + 9; valid += 3) {
                assertThat(catalogue.asOf(day(valid), day(known))).hasSizeLessThanOrEqualTo(1);
            }
        }
    }
}
