package org.huzheng.casefile.ordinary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.CHEN;
import static org.huzheng.casefile.Cast.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.assessment.Bearing;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoPenaltyGround;
import org.huzheng.casefile.decision.NoViolationFound;
import org.huzheng.penalty.ActSpan;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.penalty.leniency.LocalLeniency;
import org.huzheng.penalty.leniency.MentalState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-CAS-018")
@Tag("HZ-WGH-008")
class NoPenaltyTest {
    private static final List<Circumstance> MINOR =
            List.of(Circumstance.MINOR, Circumstance.CORRECTED_IN_TIME, Circumstance.NO_HARM);
    private static final List<Circumstance> FIRST =
            List.of(Circumstance.FIRST_VIOLATION, Circumstance.SLIGHT_HARM, Circumstance.CORRECTED_IN_TIME);

    private static Story spared(NoPenaltyGround ground, List<Circumstance> circumstances) {
        return Tales.investigated()
                .altering("weigh", "bearing", Bearing.of(circumstances.toArray(new Circumstance[0])))
                .then(
                        "decide",
                        new NoPenaltyDecided(
                                at("2026-03-20T10:00"),
                                Cast.paper(LocalDate.of(2026, 3, 20), List.of("E1")),
                                ground,
                                true,
                                false));
    }

    private static void eachIsNeeded(NoPenaltyGround ground, List<Circumstance> elements, String guard) {
        CaseFile good = spared(ground, elements).told();
        assertThat(good.state(OrdinaryProcedure.REGION)).isEqualTo(OrdinaryState.DECIDED);
        for (Circumstance missing : elements) {
            List<Circumstance> rest = new ArrayList<>(elements);
            rest.remove(missing);
            spared(ground, rest).breaksAt("decide", guard, ground.article());
        }
    }

    @Test
    void minorCorrectedAndHarmless_anyElementMissing_isRefused() {
        eachIsNeeded(NoPenaltyGround.MINOR_AND_CORRECTED, MINOR, "ground-minor-and-corrected");
    }

    @Test
    void firstSlightAndCorrected_anyElementMissing_isRefused() {
        eachIsNeeded(NoPenaltyGround.FIRST_AND_CORRECTED, FIRST, "ground-first-and-corrected");
    }

    @Test
    void firstViolation_whereTheLocalityAsksForCooperation_needsIt() {
        Story asked = spared(NoPenaltyGround.FIRST_AND_CORRECTED, FIRST)
                .under(Tales.rules().with(new LocalLeniency(true, "示例县首违不罚清单")));
        asked.breaksAt("decide", "ground-first-and-corrected", "行政处罚法 33(1)");
        List<Circumstance> willing = new ArrayList<>(FIRST);
        willing.add(Circumstance.WILLING_TO_COOPERATE);
        asked.altering("weigh", "bearing", Bearing.of(willing.toArray(new Circumstance[0])))
                .told();
    }

    @Test
    void grounds_mustAndMay_areToldApart() {
        assertThat(NoPenaltyGround.FIRST_AND_CORRECTED.obligatory()).isFalse();
        assertThat(NoPenaltyGround.MINOR_AND_CORRECTED.obligatory()).isTrue();
        assertThat(NoPenaltyGround.TIME_BARRED.obligatory()).isTrue();
        assertThat(NoPenaltyGround.NO_FAULT.article()).isEqualTo("行政处罚法 33(2)");
        List<Circumstance> both = new ArrayList<>(MINOR);
        both.add(Circumstance.FIRST_VIOLATION);
        spared(NoPenaltyGround.FIRST_AND_CORRECTED, both).breaksAt("decide", "must-before-may", "行政处罚法 33(1)");
        spared(NoPenaltyGround.MINOR_AND_CORRECTED, both).told();
    }

    @Test
    void fault_notDisproved_isNoGround() {
        spared(NoPenaltyGround.NO_FAULT, List.of()).breaksAt("decide", "ground-no-fault", "行政处罚法 33(2)");
        spared(NoPenaltyGround.NO_FAULT, List.of(Circumstance.NO_FAULT_PROVED)).told();
    }

    @Test
    void child_isSparedAndItsGuardianOrderedToDisciplineIt() {
        spared(NoPenaltyGround.UNDER_FOURTEEN, List.of())
                .altering("decide", "guardianOrdered", true)
                .breaksAt("decide", "ground-under-fourteen", "行政处罚法 30");
        Story child = spared(NoPenaltyGround.UNDER_FOURTEEN, List.of()).against(Cast.born("20120301"));
        child.breaksAt("decide", "guardian-ordered-to-discipline", "行政处罚法 30");
        child.altering("decide", "guardianOrdered", true).told();
    }

    @Test
    void incapacitated_isSparedAndTheGuardianOrderedToWatch() {
        Story good = spared(NoPenaltyGround.INCAPACITATED, List.of())
                .against(Cast.citizen())
                .altering("weigh", "bearing.mind", MentalState.INCAPABLE);
        good.breaksAt("decide", "guardian-ordered-to-watch", "行政处罚法 31");
        Story ordered = good.altering("decide", "guardianOrdered", true);
        ordered.told();
        ordered.altering("weigh", "bearing.mind", MentalState.LUCID_INTERVAL)
                .breaksAt("decide", "ground-incapacitated", "行政处罚法 31");
    }

    @Test
    void act_discoveredTooLate_isAGroundOnlyWhenItWas() {
        Story late = spared(NoPenaltyGround.TIME_BARRED, List.of());
        late.breaksAt("decide", "ground-time-barred", "行政处罚法 36(1)");
        late.altering("weigh", "act.span", ActSpan.on(LocalDate.of(2024, 3, 1))).told();
        late.altering("weigh", "act.span", ActSpan.on(LocalDate.of(2024, 3, 2)))
                .breaksAt("decide", "ground-time-barred", "行政处罚法 36(1)");
    }

    @Test
    void nobody_isSparedBeforeWhatWeighsIsEstablished() {
        spared(NoPenaltyGround.MINOR_AND_CORRECTED, MINOR)
                .without("weigh")
                .breaksAt("decide", "spared-on-facts", "行政处罚法 33(1)");
    }

    @Test
    void party_notEducated_isRefused() {
        spared(NoPenaltyGround.NO_FAULT, List.of(Circumstance.NO_FAULT_PROVED))
                .altering("decide", "educated", false)
                .breaksAt("decide", "party-educated", "行政处罚法 33(3)");
    }

    @Test
    void violation_notFound_endsTheCaseWithoutPenalty() {
        Story acquitted = Tales.investigated()
                .then(
                        "decide",
                        new NoViolationFound(
                                at("2026-03-20T10:00"), Cast.paper(LocalDate.of(2026, 3, 20), List.of("E1"))));
        CaseFile file = acquitted.told();
        assertThat(file.state(OrdinaryProcedure.REGION)).isEqualTo(OrdinaryState.DECIDED);
        acquitted.altering("decide", "paper.decider", CHEN.number()).breaksAt("decide", "decider-apart", "行政处罚法 57(1)");
    }
}
