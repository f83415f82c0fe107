package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.matter.competence.CompetenceSamples.BUREAU;
import static org.huzheng.matter.competence.CompetenceSamples.COUNTY;
import static org.huzheng.matter.competence.CompetenceSamples.IN_OTHER_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.IN_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.LATER;
import static org.huzheng.matter.competence.CompetenceSamples.MATTER;
import static org.huzheng.matter.competence.CompetenceSamples.NOW;
import static org.huzheng.matter.competence.CompetenceSamples.OTHER_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.TEAM;
import static org.huzheng.matter.competence.CompetenceSamples.TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.TOWNSHIP;
import static org.huzheng.matter.competence.CompetenceSamples.competent;
import static org.huzheng.matter.competence.CompetenceSamples.county;
import static org.huzheng.matter.competence.CompetenceSamples.empowered;
import static org.huzheng.matter.competence.CompetenceSamples.statutory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.matter.Territory;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-CMP-007")
class DutyDisputeTest {
    private static DutyDispute dispute(Territory where, Optional<DutyDispute.Settlement> end) {
        return new DutyDispute("争-1", MATTER, where, List.of(BUREAU, TEAM), NOW, end);
    }

    private static Competence two(DutyDispute dispute) {
        return county().assignment(statutory(BUREAU))
                .assignment(statutory(TEAM))
                .dispute(dispute)
                .build();
    }

    private static Optional<DutyDispute.Settlement> designated(Party body, Instant at) {
        return Optional.of(new DutyDispute.Settlement(body, at, "示例县政府函〔2026〕1号"));
    }

    @Test
    void openDispute_stopsTheAnswer_whereAndWhileItIsOpen() {
        Competence catalogue = two(dispute(TOWNSHIP, Optional.empty()));
        CompetenceAnswer answer = catalogue.answer(MATTER, IN_TOWN, NOW);
        assertThat(answer).isInstanceOf(CompetenceAnswer.InDispute.class);
        assertThat(answer.articles()).containsExactly("行政处罚法 25(2)");
        assertThat(answer.explanation().zh()).startsWith("职责争议 争-1：示例县住建局、示例县综合行政执法局");
        assertThat(catalogue.standing(MATTER, IN_TOWN, NOW, BUREAU).capacity()).isEqualTo(Standing.Capacity.IN_DISPUTE);
        assertThat(catalogue.answer(MATTER, IN_TOWN, NOW.minusSeconds(1))).isInstanceOf(CompetenceAnswer.Several.class);
        assertThat(catalogue.answer(MATTER, IN_OTHER_TOWN, NOW)).isInstanceOf(CompetenceAnswer.Several.class);
    }

    @Test
    void openDispute_withATownship_goesToTheCountysOfficeInZhejiang() {
        Competence catalogue = county().assignment(statutory(BUREAU))
                .assignment(empowered(BUREAU))
                .dispute(new DutyDispute("争-2", MATTER, TOWNSHIP, List.of(BUREAU, TOWN), NOW, Optional.empty()))
                .build();
        assertThat(catalogue.answer(MATTER, IN_TOWN, NOW).articles())
                .containsExactly("行政处罚法 25(2)", "浙江省综合行政执法条例 17(2)");
    }

    @Test
    void settledDispute_decidesBetweenTheHolders() {
        Competence catalogue = two(dispute(COUNTY, designated(TEAM, LATER)));
        assertThat(catalogue.answer(MATTER, IN_TOWN, LATER.minusSeconds(1)))
                .isInstanceOf(CompetenceAnswer.InDispute.class);
        CompetenceAnswer after = catalogue.answer(MATTER, IN_TOWN, LATER);
        assertThat(competent(after).holding().agency()).isEqualTo(TEAM);
        assertThat(competent(after).settled()).isPresent();
        assertThat(after.articles()).contains("行政处罚法 25(2)");
        assertThat(after.explanation().zh()).contains("职责争议 争-1 已处理");
    }

    @Test
    void settlement_forABodyWithoutThePower_givesItNone() {
        CompetenceAnswer answer =
                two(dispute(COUNTY, designated(OTHER_TOWN, LATER))).answer(MATTER, IN_TOWN, LATER);
        assertThat(answer).isInstanceOf(CompetenceAnswer.InDispute.class);
        assertThat(answer.explanation().zh()).contains("另一镇人民政府");
    }

    @Test
    void dispute_ofNobodyOrEndingBeforeItBegins_isRefused() {
        assertThatThrownBy(() -> new DutyDispute("争", MATTER, COUNTY, List.of(), NOW, Optional.empty()))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
        assertThatThrownBy(() -> dispute(COUNTY, designated(TEAM, NOW.minusSeconds(1))))
                .isInstanceOf(HuzhengException.class);
    }
}
