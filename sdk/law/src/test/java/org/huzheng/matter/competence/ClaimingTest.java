package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.competence.CompetenceSamples.BUREAU;
import static org.huzheng.matter.competence.CompetenceSamples.COUNTY;
import static org.huzheng.matter.competence.CompetenceSamples.IN_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.LATER;
import static org.huzheng.matter.competence.CompetenceSamples.MATTER;
import static org.huzheng.matter.competence.CompetenceSamples.NOW;
import static org.huzheng.matter.competence.CompetenceSamples.OTHER_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.START;
import static org.huzheng.matter.competence.CompetenceSamples.TEAM;
import static org.huzheng.matter.competence.CompetenceSamples.competent;
import static org.huzheng.matter.competence.CompetenceSamples.county;
import static org.huzheng.matter.competence.CompetenceSamples.statutory;

import java.util.List;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.claim.ClaimAct;
import org.huzheng.matter.claim.MatterClaim;
import org.huzheng.matter.competence.audit.AuditSummary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClaimingTest {
    private static final MatterClaim BOTH = MatterClaim.unclaimed(MATTER, COUNTY)
            .after(new ClaimAct.Claim(BUREAU, "示例条例第一条", START))
            .after(new ClaimAct.Claim(TEAM, "示例方案", START));
    private static final MatterClaim DISPUTED = BOTH.after(new ClaimAct.Dispute(BUREAU, "示例争议", NOW));

    private static Competence both(MatterClaim claiming) {
        return county().assignment(statutory(BUREAU))
                .assignment(statutory(TEAM))
                .claiming(claiming)
                .build();
    }

    @Test
    @Tag("HZ-CMP-014")
    void claims_thatStand_areCounted() {
        AuditSummary summary = both(BOTH).audit(NOW, finding -> {});
        assertThat(summary.overlaps()).isEqualTo(1);
        assertThat(summary.claimed()).isEqualTo(2);
        assertThat(summary.unfounded()).isZero();
    }

    @Test
    @Tag("HZ-CMP-007")
    void disputeRaisedBetweenClaimants_stopsTheAnswer() {
        CompetenceAnswer.InDispute answer =
                (CompetenceAnswer.InDispute) both(DISPUTED).answer(MATTER, IN_TOWN, LATER);
        assertThat(answer.dispute().parties()).containsExactly(BUREAU, TEAM);
        assertThat(answer.dispute().id()).isEqualTo("330217001000@330421#1");
    }

    @Test
    @Tag("HZ-CMP-007")
    void disputeSettledByDesignation_leavesOneBodyAndItsClaim() {
        OfficialDocument decision = new OfficialDocument(
                "指定管辖决定", "示例函〔2026〕1号", OTHER_TOWN, BodyKind.COUNTY_GOVERNMENT, ChinaTime.date(LATER));
        Competence catalogue = both(DISPUTED.after(new ClaimAct.Designate(TEAM, decision, LATER)));
        assertThat(catalogue.answer(MATTER, IN_TOWN, LATER.minusSeconds(1)))
                .isInstanceOf(CompetenceAnswer.InDispute.class);
        assertThat(competent(catalogue.answer(MATTER, IN_TOWN, LATER)).holding().agency())
                .isEqualTo(TEAM);
        AuditSummary summary = catalogue.audit(LATER, finding -> {});
        assertThat(summary.isClean()).isTrue();
        assertThat(summary.claimed()).isEqualTo(1);
    }

    @Test
    @Tag("HZ-CMP-007")
    void disputeSettledByAgreement_decidesAndCanBeRaisedAgain() {
        MatterClaim agreed = DISPUTED.after(new ClaimAct.Agree(BUREAU, List.of(BUREAU, TEAM), LATER));
        assertThat(competent(both(agreed).answer(MATTER, IN_TOWN, LATER))
                        .holding()
                        .agency())
                .isEqualTo(BUREAU);
        MatterClaim again = agreed.after(new ClaimAct.Dispute(TEAM, "示例争议", LATER.plusSeconds(60)));
        assertThat(both(again).answer(MATTER, IN_TOWN, LATER.plusSeconds(60)))
                .isInstanceOf(CompetenceAnswer.InDispute.class);
    }

    @Test
    @Tag("HZ-CMP-007")
    void disputeThatNobodyTakesIt_isOneBodysAlone() {
        MatterClaim nobodys = MatterClaim.unclaimed(MATTER, COUNTY).after(new ClaimAct.Dispute(TEAM, "示例推诿", NOW));
        CompetenceAnswer answer = county().claiming(nobodys).build().answer(MATTER, IN_TOWN, NOW);
        assertThat(((CompetenceAnswer.InDispute) answer).dispute().parties()).containsExactly(TEAM);
    }
}
