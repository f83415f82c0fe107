package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.competence.CompetenceSamples.BUREAU;
import static org.huzheng.matter.competence.CompetenceSamples.COERCION;
import static org.huzheng.matter.competence.CompetenceSamples.COUNTY;
import static org.huzheng.matter.competence.CompetenceSamples.IN_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.MATTER;
import static org.huzheng.matter.competence.CompetenceSamples.NOW;
import static org.huzheng.matter.competence.CompetenceSamples.OTHER_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.TEAM;
import static org.huzheng.matter.competence.CompetenceSamples.TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.TOWNSHIP;
import static org.huzheng.matter.competence.CompetenceSamples.competent;
import static org.huzheng.matter.competence.CompetenceSamples.content;
import static org.huzheng.matter.competence.CompetenceSamples.nobody;
import static org.huzheng.matter.competence.CompetenceSamples.places;
import static org.huzheng.matter.competence.CompetenceSamples.row;
import static org.huzheng.matter.competence.CompetenceSamples.statutory;
import static org.huzheng.matter.competence.CompetenceSamples.toA;
import static org.huzheng.matter.competence.CompetenceSamples.version;

import java.util.Set;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-CMP-004")
class ObjectionTest {
    private static final Set<PenaltyKind> FINE = Set.of(PenaltyKind.FINE);

    private static CompetenceAnswer penalty(BasisLevel level, Set<PenaltyKind> kinds, MatterAssignment... rows) {
        CompetenceBuilder catalogue = places().version(version(MATTER, content(MatterCategory.PENALTY, level, kinds)));
        for (MatterAssignment each : rows) {
            catalogue.assignment(each);
        }
        return catalogue.build().answer(MATTER, IN_TOWN, NOW);
    }

    private static void assertIdle(CompetenceAnswer answer, Objection why, String article) {
        assertThat(nobody(answer).why()).isEqualTo(NobodyReason.ALL_IDLE);
        assertThat(nobody(answer).idle()).extracting(IdleAssignment::why).contains(why);
        assertThat(answer.articles()).contains(article);
        assertThat(answer.explanation().zh()).contains(why.text().zh(), article);
    }

    private static void assertHeldBy(CompetenceAnswer answer, Party body) {
        assertThat(competent(answer).holding().agency()).isEqualTo(body);
    }

    @Test
    void coercion_entrusted_movesNothing_andConcentratedDoes() {
        Competence catalogue = places().version(version(COERCION, MatterCategory.COERCION))
                .assignment(CompetenceSamples.of(statutory(BUREAU), COERCION))
                .assignment(CompetenceSamples.of(row("W", AssignmentMode.ENTRUSTED, BUREAU, TOWN, TOWNSHIP), COERCION))
                .build();
        assertThat(competent(catalogue.answer(COERCION, IN_TOWN, NOW)).holding().actingFor())
                .isEmpty();
        assertThat(catalogue.answer(COERCION, IN_TOWN, NOW).articles()).containsExactly("行政强制法 17(1)");
        assertThat(catalogue.standing(COERCION, IN_TOWN, NOW, TOWN).capacity()).isEqualTo(Standing.Capacity.NONE);
        CompetenceAnswer moved = places().version(version(COERCION, MatterCategory.COERCION))
                .assignment(CompetenceSamples.of(statutory(BUREAU), COERCION))
                .assignment(CompetenceSamples.of(CompetenceSamples.concentrated(), COERCION))
                .build()
                .answer(COERCION, IN_TOWN, NOW);
        assertHeldBy(moved, TEAM);
        assertThat(moved.articles()).containsExactly("行政强制法 17(2)", "行政强制法 17(1)");
    }

    @Test
    void liberty_concentrated_staysWhereTheStatutePutIt() {
        MatterAssignment moved = CompetenceSamples.concentrated();
        assertHeldBy(penalty(BasisLevel.LAW, Set.of(PenaltyKind.DETENTION), statutory(BUREAU), moved), BUREAU);
        assertHeldBy(penalty(BasisLevel.LAW, FINE, statutory(BUREAU), moved), TEAM);
        assertIdle(
                penalty(BasisLevel.LAW, Set.of(PenaltyKind.DETENTION), moved), Objection.LIBERTY_MOVED, "行政处罚法 18(3)");
    }

    @Test
    void empowerment_toAnotherDepartment_movesNothing() {
        MatterAssignment sideways = row("E", AssignmentMode.EMPOWERED, BUREAU, TEAM, TOWNSHIP);
        assertHeldBy(penalty(BasisLevel.LAW, FINE, statutory(BUREAU), sideways), BUREAU);
        assertIdle(penalty(BasisLevel.LAW, FINE, sideways), Objection.EMPOWERED_BEYOND_TOWNSHIPS, "行政处罚法 24(1)");
    }

    @Test
    void township_byLocalRegulationAlone_holdsNoStatutoryPower() {
        MatterAssignment own = row("S", AssignmentMode.STATUTORY, TOWN, TOWN, TOWNSHIP);
        assertIdle(penalty(BasisLevel.LOCAL_REGULATION, FINE, own), Objection.BELOW_COUNTY, "行政处罚法 23");
        CompetenceAnswer byLaw = penalty(BasisLevel.LAW, FINE, own);
        assertHeldBy(byLaw, TOWN);
        assertThat(byLaw.articles()).contains("行政处罚法 23");
    }

    @Test
    void organisation_byRuleAlone_isNotAuthorised() {
        MatterAssignment own = toA(BodyKind.PUBLIC_BODY, statutory(TEAM));
        assertIdle(penalty(BasisLevel.DEPARTMENT_RULE, FINE, own), Objection.BODY_NOT_AUTHORISED, "行政处罚法 19");
        assertHeldBy(penalty(BasisLevel.LOCAL_REGULATION, FINE, own), TEAM);
    }

    @Test
    void anybodyElse_holdsNothing() {
        assertIdle(
                penalty(BasisLevel.LAW, FINE, toA(BodyKind.OTHER, statutory(TEAM))),
                Objection.NO_PUBLIC_BODY,
                "行政处罚法 20(1)");
    }

    @Test
    void source_withoutThePower_hasNothingToGive() {
        assertIdle(
                penalty(BasisLevel.LAW, FINE, CompetenceSamples.concentrated()),
                Objection.SOURCE_HOLDS_NOTHING,
                "行政处罚法 17");
    }

    @Test
    void entrustedBody_cannotEntrustFurther() {
        CompetenceAnswer answer = penalty(
                BasisLevel.LAW,
                FINE,
                statutory(BUREAU),
                row("W1", AssignmentMode.ENTRUSTED, BUREAU, TOWN, COUNTY),
                row("W2", AssignmentMode.ENTRUSTED, TOWN, OTHER_TOWN, COUNTY));
        assertThat(competent(answer).holding().actingFor())
                .extracting(MatterAssignment::recipient)
                .containsExactly(TOWN);
        assertIdle(
                penalty(BasisLevel.LAW, FINE, row("W2", AssignmentMode.ENTRUSTED, TOWN, OTHER_TOWN, COUNTY)),
                Objection.PRINCIPAL_HOLDS_NOTHING,
                "行政处罚法 20(1)");
    }
}
