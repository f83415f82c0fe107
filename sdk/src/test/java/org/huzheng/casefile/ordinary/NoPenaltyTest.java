package org.huzheng.casefile.ordinary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.CHEN;
import static org.huzheng.casefile.Cast.at;

import java.time.LocalDate;
import java.util.List;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoPenaltyGround;
import org.huzheng.casefile.decision.NoViolationFound;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-CAS-018")
class NoPenaltyTest {
    private static Story spared(NoPenaltyGround ground) {
        return Tales.investigated()
                .then(
                        "decide",
                        new NoPenaltyDecided(
                                at("2026-03-20T10:00"),
                                Cast.paper(LocalDate.of(2026, 3, 20), List.of("E1")),
                                ground,
                                true,
                                true,
                                true,
                                true,
                                true));
    }

    @Test
    void minorCorrectedAndHarmless_anyElementMissing_isRefused() {
        Story good = spared(NoPenaltyGround.MINOR_AND_CORRECTED);
        assertThat(good.told().state(OrdinaryProcedure.REGION)).isEqualTo(OrdinaryState.DECIDED);
        for (String element : List.of("slight", "noHarm", "corrected")) {
            good.altering("decide", element, false).breaksAt("decide", "no-penalty-ground", "行政处罚法 33(1)");
        }
        good.altering("decide", "firstViolation", false).told();
    }

    @Test
    void firstSlightAndCorrected_anyElementMissing_isRefused() {
        Story good = spared(NoPenaltyGround.FIRST_AND_CORRECTED);
        for (String element : List.of("firstViolation", "slight", "corrected")) {
            good.altering("decide", element, false).breaksAt("decide", "no-penalty-ground", "行政处罚法 33(1)");
        }
        good.altering("decide", "noHarm", false).told();
    }

    @Test
    void grounds_mustAndMay_areToldApart() {
        assertThat(NoPenaltyGround.FIRST_AND_CORRECTED.obligatory()).isFalse();
        assertThat(NoPenaltyGround.MINOR_AND_CORRECTED.obligatory()).isTrue();
        assertThat(NoPenaltyGround.NO_FAULT.article()).isEqualTo("行政处罚法 33(2)");
    }

    @Test
    void party_notEducated_isRefused() {
        spared(NoPenaltyGround.NO_FAULT)
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
