package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.competence.CompetenceSamples.BUREAU;
import static org.huzheng.matter.competence.CompetenceSamples.COUNTY;
import static org.huzheng.matter.competence.CompetenceSamples.IN_OTHER_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.IN_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.LATER;
import static org.huzheng.matter.competence.CompetenceSamples.MATTER;
import static org.huzheng.matter.competence.CompetenceSamples.NOW;
import static org.huzheng.matter.competence.CompetenceSamples.OTHER_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.START;
import static org.huzheng.matter.competence.CompetenceSamples.TEAM;
import static org.huzheng.matter.competence.CompetenceSamples.TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.TOWNSHIP;
import static org.huzheng.matter.competence.CompetenceSamples.bounded;
import static org.huzheng.matter.competence.CompetenceSamples.competent;
import static org.huzheng.matter.competence.CompetenceSamples.concentrated;
import static org.huzheng.matter.competence.CompetenceSamples.county;
import static org.huzheng.matter.competence.CompetenceSamples.empowered;
import static org.huzheng.matter.competence.CompetenceSamples.nobody;
import static org.huzheng.matter.competence.CompetenceSamples.row;
import static org.huzheng.matter.competence.CompetenceSamples.statutory;

import java.time.LocalDate;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.Validity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompetenceTest {
    private static CompetenceAnswer ask(CompetenceBuilder catalogue, DivisionCode place) {
        return catalogue.build().answer(MATTER, place, NOW);
    }

    @Test
    @Tag("HZ-CMP-001")
    void statutoryPower_inTheCounty_coversEveryVillageOfIt() {
        CompetenceAnswer answer = ask(county().assignment(statutory(BUREAU)), IN_TOWN);
        assertThat(competent(answer).holding().agency()).isEqualTo(BUREAU);
        assertThat(answer.articles()).containsExactly("行政处罚法 17", "行政处罚法 22");
        assertThat(answer.explanation().zh()).isEqualTo("由示例县住建局以自己的名义（法定 示例县住建局） [行政处罚法 17、行政处罚法 22]");
    }

    @Test
    @Tag("HZ-CMP-001")
    void twoStatutoryBodies_areSeveral_andTheFirstToFileDecides() {
        CompetenceAnswer answer = ask(county().assignment(statutory(BUREAU)).assignment(statutory(TEAM)), IN_TOWN);
        CompetenceAnswer.Several several = (CompetenceAnswer.Several) answer;
        assertThat(several.holdings()).extracting(Holding::agency).containsExactlyInAnyOrder(BUREAU, TEAM);
        assertThat(several.isDivided()).isFalse();
        assertThat(answer.articles()).first().isEqualTo("行政处罚法 25(1)");
        assertThat(answer.explanation().zh()).startsWith("多个机关均有职权：");
    }

    @Test
    @Tag("HZ-CMP-001")
    void matterWithoutAssignment_isNobodys() {
        assertThat(nobody(ask(county(), IN_TOWN)).why()).isEqualTo(NobodyReason.NEVER_ASSIGNED);
    }

    @Test
    @Tag("HZ-CMP-002")
    void concentrationThenEmpowerment_leaveOneBodyEverywhere_withTheWholeChain() {
        CompetenceBuilder catalogue =
                county().assignment(empowered(TEAM)).assignment(concentrated()).assignment(statutory(BUREAU));
        CompetenceAnswer inTown = ask(catalogue, IN_TOWN);
        assertThat(competent(inTown).holding().agency()).isEqualTo(TOWN);
        assertThat(competent(inTown).holding().chain())
                .extracting(MatterAssignment::mode)
                .containsExactly(AssignmentMode.STATUTORY, AssignmentMode.CONCENTRATED, AssignmentMode.EMPOWERED);
        assertThat(inTown.articles()).containsExactly("行政处罚法 24(1)", "行政处罚法 18(2)", "行政处罚法 17", "行政处罚法 22");
        assertThat(competent(ask(catalogue, IN_OTHER_TOWN)).holding().agency()).isEqualTo(TEAM);
    }

    @Test
    @Tag("HZ-CMP-002")
    void boundedEmpowerment_leavesThePartToTheSource() {
        CompetenceAnswer answer =
                ask(county().assignment(statutory(BUREAU)).assignment(bounded(empowered(BUREAU), "临时占道部分")), IN_TOWN);
        CompetenceAnswer.Several several = (CompetenceAnswer.Several) answer;
        assertThat(several.isDivided()).isTrue();
        assertThat(several.holdings()).extracting(Holding::agency).containsExactlyInAnyOrder(BUREAU, TOWN);
        assertThat(answer.explanation().zh()).startsWith("按职责边界分别由").contains("限于：临时占道部分");
        assertThat(answer.articles()).doesNotContain("行政处罚法 25(1)");
    }

    @Test
    @Tag("HZ-CMP-002")
    void powerPassedInACircle_isNobodys() {
        CompetenceAnswer answer = ask(
                county().assignment(statutory(BUREAU))
                        .assignment(concentrated())
                        .assignment(row("B", AssignmentMode.CONCENTRATED, TEAM, BUREAU, COUNTY)),
                IN_TOWN);
        assertThat(nobody(answer).why()).isEqualTo(NobodyReason.CIRCLE);
    }

    @Test
    @Tag("HZ-CMP-003")
    void entrustedBody_actsInThePrincipalsName() {
        Competence catalogue = county().assignment(statutory(BUREAU))
                .assignment(row("W", AssignmentMode.ENTRUSTED, BUREAU, TOWN, TOWNSHIP))
                .assignment(row("P", AssignmentMode.STATIONED, BUREAU, TEAM, TOWNSHIP))
                .build();
        CompetenceAnswer answer = catalogue.answer(MATTER, IN_TOWN, NOW);
        assertThat(competent(answer).holding().agency()).isEqualTo(BUREAU);
        assertThat(answer.explanation().zh()).contains("示例镇人民政府受委托以其名义", "示例县综合行政执法局派驻以其名义");
        assertThat(answer.articles()).contains("行政处罚法 20(4)", "浙江省综合行政执法条例 9(4)");
        Standing town = catalogue.standing(MATTER, IN_TOWN, NOW, TOWN);
        assertThat(town.capacity()).isEqualTo(Standing.Capacity.ENTRUSTED);
        assertThat(town.inTheNameOf()).contains(BUREAU);
        assertThat(catalogue.standing(MATTER, IN_TOWN, NOW, TEAM).capacity()).isEqualTo(Standing.Capacity.STATIONED);
        assertThat(catalogue.standing(MATTER, IN_TOWN, NOW, BUREAU).capacity())
                .isEqualTo(Standing.Capacity.IN_OWN_NAME);
        assertThat(catalogue.standing(MATTER, IN_TOWN, NOW, OTHER_TOWN).capacity())
                .isEqualTo(Standing.Capacity.NONE);
        assertThat(catalogue.standing(MATTER, IN_OTHER_TOWN, NOW, TOWN).inTheNameOf())
                .isEmpty();
    }

    @Test
    @Tag("HZ-CMP-005")
    void negativeList_stopsWhateverIsAssigned() {
        CompetenceBuilder catalogue = county().assignment(statutory(BUREAU)).barred(CompetenceSamples.barred(TOWNSHIP));
        CompetenceAnswer.Nobody answer = nobody(ask(catalogue, IN_TOWN));
        assertThat(answer.why()).isEqualTo(NobodyReason.NEGATIVE_LIST);
        assertThat(answer.explanation().zh()).contains("负面清单", "依法不得下放");
        assertThat(competent(ask(catalogue, IN_OTHER_TOWN)).holding().agency()).isEqualTo(BUREAU);
    }

    @Test
    @Tag("HZ-CMP-006")
    void whatTheCatalogueDoesNotCover_isNotGuessed() {
        Competence catalogue = county().assignment(statutory(BUREAU))
                .assignment(empowered(BUREAU))
                .build();
        DivisionCode elsewhere = DivisionCode.parse("330421107");
        assertThat(catalogue.answer(MatterCode.parse("330299999000"), IN_TOWN, NOW))
                .isEqualTo(new CompetenceAnswer.Unknown(UnknownReason.MATTER));
        assertThat(catalogue.answer(MATTER, elsewhere, NOW))
                .isEqualTo(new CompetenceAnswer.Unknown(UnknownReason.PLACE));
        assertThat(catalogue.answer(MATTER, COUNTY.code(), NOW))
                .isEqualTo(new CompetenceAnswer.Unknown(UnknownReason.PLACE_TOO_WIDE));
        assertThat(catalogue.answer(MATTER, IN_TOWN, LocalDate.of(2021, 12, 31)))
                .isEqualTo(new CompetenceAnswer.Unknown(UnknownReason.OUTSIDE_PERIOD));
        assertThat(competent(catalogue.answer(MATTER, IN_TOWN, LocalDate.of(2022, 1, 1)))
                        .holding()
                        .agency())
                .isEqualTo(TOWN);
        assertThat(catalogue.standing(MATTER, elsewhere, NOW, TOWN).capacity()).isEqualTo(Standing.Capacity.UNKNOWN);
        assertThat(catalogue.answer(MATTER, elsewhere, NOW).explanation().zh()).startsWith("无从判断：");
        assertThat(catalogue.answer(MATTER, DivisionCode.parse("330400"), NOW).articles())
                .isEmpty();
    }

    @Test
    @Tag("HZ-CMP-006")
    void placeOutsideTheMattersTerritory_isNotListedThere() {
        DivisionCode nextCounty = DivisionCode.parse("330424");
        assertThat(nobody(ask(county().place(nextCounty).assignment(statutory(BUREAU)), nextCounty))
                        .why())
                .isEqualTo(NobodyReason.NOT_LISTED_HERE);
    }

    @Test
    @Tag("HZ-CMP-008")
    void withdrawnPower_isBackAtItsSource_andWasNotBeforeThat() {
        MatterAssignment given = empowered(BUREAU);
        Competence catalogue = county().assignment(statutory(BUREAU))
                .assignment(given)
                .assignment(given.in(AssignmentState.WITHDRAWN, Validity.from(LATER), LATER.minusSeconds(60)))
                .build();
        assertThat(competent(catalogue.answer(MATTER, IN_TOWN, LATER.minusSeconds(1)))
                        .holding()
                        .agency())
                .isEqualTo(TOWN);
        assertThat(competent(catalogue.answer(MATTER, IN_TOWN, LATER)).holding().agency())
                .isEqualTo(BUREAU);
    }

    @Test
    @Tag("HZ-CMP-008")
    void asKnownAt_leavesOutWhatWasWrittenDownLater() {
        MatterAssignment given = empowered(BUREAU);
        CompetenceBuilder catalogue = county().assignment(statutory(BUREAU))
                .assignment(given)
                .assignment(given.in(AssignmentState.WITHDRAWN, Validity.from(START), LATER));
        assertThat(competent(ask(catalogue.asKnownAt(NOW), IN_TOWN)).holding().agency())
                .isEqualTo(TOWN);
        assertThat(competent(ask(catalogue.asKnownAt(LATER), IN_TOWN)).holding().agency())
                .isEqualTo(BUREAU);
    }

    @Test
    @Tag("HZ-CMP-008")
    void statutoryPowerThatEnded_isNobodysThen() {
        MatterAssignment ended = statutory(BUREAU).in(AssignmentState.ACTIVE, Validity.between(START, NOW), START);
        assertThat(nobody(ask(county().assignment(ended), IN_TOWN)).why()).isEqualTo(NobodyReason.NOT_ASSIGNED_THEN);
    }
}
