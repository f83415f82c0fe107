package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.matter.competence.CompetenceSamples.BUREAU;
import static org.huzheng.matter.competence.CompetenceSamples.IN_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.LATER;
import static org.huzheng.matter.competence.CompetenceSamples.MATTER;
import static org.huzheng.matter.competence.CompetenceSamples.NOW;
import static org.huzheng.matter.competence.CompetenceSamples.TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.competent;
import static org.huzheng.matter.competence.CompetenceSamples.county;
import static org.huzheng.matter.competence.CompetenceSamples.empowered;
import static org.huzheng.matter.competence.CompetenceSamples.statutory;
import static org.huzheng.matter.competence.CompetenceSamples.withClause;

import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.TransitionClause.OpenCases;
import org.huzheng.matter.Validity;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-CMP-015")
class OpenCaseTest {
    private static Competence withdrawn(MatterAssignment given) {
        return county().assignment(statutory(BUREAU))
                .assignment(given)
                .assignment(given.in(AssignmentState.WITHDRAWN, Validity.from(LATER), NOW))
                .build();
    }

    private static Party finishes(Competence catalogue) {
        return competent(catalogue.forOpenCase(MATTER, IN_TOWN, NOW, LATER))
                .holding()
                .agency();
    }

    @Test
    void withdrawnPower_openCases_areFinishedAsTheClauseSays() {
        assertThat(finishes(withdrawn(withClause(empowered(BUREAU), OpenCases.FINISHED_BY_RECIPIENT))))
                .isEqualTo(TOWN);
        assertThat(finishes(withdrawn(withClause(empowered(BUREAU), OpenCases.HANDED_OVER))))
                .isEqualTo(BUREAU);
    }

    @Test
    void withdrawnPower_newCases_areTheSourcesWhateverTheClauseSays() {
        Competence catalogue = withdrawn(withClause(empowered(BUREAU), OpenCases.FINISHED_BY_RECIPIENT));
        assertThat(competent(catalogue.forOpenCase(MATTER, IN_TOWN, LATER, LATER))
                        .holding()
                        .agency())
                .isEqualTo(BUREAU);
        assertThat(catalogue.standing(MATTER, IN_TOWN, LATER, TOWN).capacity()).isEqualTo(Standing.Capacity.NONE);
    }

    @Test
    void withdrawnPower_withoutAClause_isNotGuessedAbout() {
        CompetenceAnswer answer = withdrawn(empowered(BUREAU)).forOpenCase(MATTER, IN_TOWN, NOW, LATER);
        assertThat(answer).isEqualTo(new CompetenceAnswer.Unknown(UnknownReason.NO_TRANSITION_CLAUSE));
        assertThat(answer.explanation().zh()).contains("在办案件");
    }

    @Test
    void powerThatStays_orMovesAwayAnew() {
        Competence stays = county().assignment(statutory(BUREAU)).build();
        assertThat(finishes(stays)).isEqualTo(BUREAU);
        Competence moves = county().assignment(statutory(BUREAU))
                .assignment(empowered(BUREAU).in(AssignmentState.ACTIVE, Validity.from(LATER), NOW))
                .build();
        assertThat(moves.forOpenCase(MATTER, IN_TOWN, NOW, LATER))
                .isEqualTo(new CompetenceAnswer.Unknown(UnknownReason.NO_TRANSITION_CLAUSE));
    }

    @Test
    void unknownPlace_orACaseFromTheFuture_getsNoAnswer() {
        Competence catalogue = county().assignment(statutory(BUREAU)).build();
        assertThat(catalogue.forOpenCase(MATTER, DivisionCode.parse("330424"), NOW, LATER))
                .isEqualTo(new CompetenceAnswer.Unknown(UnknownReason.PLACE));
        assertThatThrownBy(() -> catalogue.forOpenCase(MATTER, IN_TOWN, LATER, NOW))
                .isInstanceOf(HuzhengException.class);
    }
}
