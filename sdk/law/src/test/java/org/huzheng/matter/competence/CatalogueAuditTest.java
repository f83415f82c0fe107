package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.competence.CompetenceSamples.ALWAYS;
import static org.huzheng.matter.competence.CompetenceSamples.BUREAU;
import static org.huzheng.matter.competence.CompetenceSamples.COERCION;
import static org.huzheng.matter.competence.CompetenceSamples.COUNTY;
import static org.huzheng.matter.competence.CompetenceSamples.MATTER;
import static org.huzheng.matter.competence.CompetenceSamples.NOW;
import static org.huzheng.matter.competence.CompetenceSamples.OTHER_TOWNSHIP;
import static org.huzheng.matter.competence.CompetenceSamples.TEAM;
import static org.huzheng.matter.competence.CompetenceSamples.TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.TOWNSHIP;
import static org.huzheng.matter.competence.CompetenceSamples.barred;
import static org.huzheng.matter.competence.CompetenceSamples.bounded;
import static org.huzheng.matter.competence.CompetenceSamples.county;
import static org.huzheng.matter.competence.CompetenceSamples.empowered;
import static org.huzheng.matter.competence.CompetenceSamples.row;
import static org.huzheng.matter.competence.CompetenceSamples.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.Territory;
import org.huzheng.matter.competence.audit.AuditFinding;
import org.huzheng.matter.competence.audit.AuditSummary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CatalogueAuditTest {
    private final List<AuditFinding> findings = new ArrayList<>();

    private AuditSummary audit(CompetenceBuilder catalogue) {
        findings.clear();
        return catalogue.build().audit(NOW, findings::add);
    }

    private List<AuditFinding> found(AuditFinding.Kind kind) {
        return findings.stream().filter(each -> each.kind() == kind).toList();
    }

    @Test
    @Tag("HZ-CMP-009")
    void gapOverTheWholeCounty_isOneFinding() {
        AuditSummary summary = audit(county());
        assertThat(found(AuditFinding.Kind.GAP))
                .singleElement()
                .satisfies(gap -> assertThat(gap.place()).isEqualTo(COUNTY.code()));
        assertThat(findings.get(0).explanation().zh()).startsWith("无主管机关：");
        assertThat(summary.gaps()).isEqualTo(1);
        assertThat(summary.isClean()).isFalse();
    }

    @Test
    @Tag("HZ-CMP-009")
    void overlapInOneTown_isFoundThereAndNowhereElse() {
        AuditSummary summary = audit(county().assignment(statutory(BUREAU))
                .assignment(row("S2", AssignmentMode.CONCENTRATED, BUREAU, TEAM, TOWNSHIP))
                .assignment(empowered(BUREAU)));
        assertThat(found(AuditFinding.Kind.OVERLAP))
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.place()).isEqualTo(TOWNSHIP.code()));
        assertThat(summary.areas()).isEqualTo(2);
        assertThat(summary.competent()).isEqualTo(1);
        assertThat(summary.overlaps()).isEqualTo(1);
    }

    @Test
    @Tag("HZ-CMP-009")
    void dividedPowerAndTheNegativeList_areNeitherGapNorOverlap() {
        AuditSummary summary = audit(county().assignment(statutory(BUREAU))
                .assignment(bounded(empowered(BUREAU), "临时占道部分"))
                .barred(barred(OTHER_TOWNSHIP)));
        assertThat(summary.isClean()).isTrue();
        assertThat(summary.competent()).isEqualTo(1);
        assertThat(summary.stopped()).isEqualTo(1);
        assertThat(findings).extracting(AuditFinding::kind).containsOnly(AuditFinding.Kind.UNCLAIMED);
    }

    @Test
    @Tag("HZ-CMP-009")
    void villageWithARuleOfItsOwn_leavesTheRestOfItsTownship() {
        AuditSummary summary = audit(county().assignment(statutory(BUREAU))
                .assignment(row("V", AssignmentMode.CONCENTRATED, BUREAU, TEAM, Territory.of("330421105212", "示例村"))));
        assertThat(summary.areas()).isEqualTo(3);
        assertThat(summary.competent()).isEqualTo(3);
    }

    @Test
    @Tag("HZ-CMP-009")
    void disputeAndIdleAssignment_areFoundWithTheirReason() {
        AuditSummary summary = audit(county().assignment(statutory(BUREAU))
                .assignment(empowered(TEAM))
                .assignment(CompetenceSamples.of(statutory(BUREAU), COERCION))
                .dispute(new DutyDispute("争-1", MATTER, OTHER_TOWNSHIP, List.of(BUREAU, TEAM), NOW, Optional.empty())));
        assertThat(found(AuditFinding.Kind.DISPUTED))
                .singleElement()
                .satisfies(each -> assertThat(each.bodies()).containsExactly(BUREAU, TEAM));
        assertThat(found(AuditFinding.Kind.IDLE))
                .satisfiesExactly(
                        each -> assertThat(each.explanation().zh())
                                .contains(Objection.SOURCE_HOLDS_NOTHING.text().zh()),
                        each -> assertThat(each.explanation().zh())
                                .contains(Objection.MATTER_NOT_LISTED.text().zh()));
        assertThat(found(AuditFinding.Kind.IDLE).get(0).explanation().zh())
                .contains("不发生效力", "划出机关在此时此地并无此职权", "[行政处罚法 17]");
        assertThat(summary.disputed()).isEqualTo(1);
        assertThat(summary.idle()).isEqualTo(2);
    }

    @Test
    @Tag("HZ-CMP-009")
    void wideEntrustment_thatEndsWhereATownWasEmpowered_isAsItShouldBe() {
        AuditSummary summary = audit(county().assignment(statutory(BUREAU))
                .assignment(empowered(BUREAU))
                .assignment(row("W", AssignmentMode.ENTRUSTED, BUREAU, TEAM, COUNTY)));
        assertThat(summary.idle()).isZero();
        assertThat(summary.isClean()).isTrue();
    }

    @Test
    @Tag("HZ-CMP-014")
    void claims_areHeldAgainstThePower() {
        AuditSummary summary = audit(county().assignment(statutory(BUREAU))
                .assignment(empowered(BUREAU))
                .claim(new Claim(MATTER, TOWNSHIP, TOWN, ALWAYS))
                .claim(new Claim(MATTER, TOWNSHIP, BUREAU, ALWAYS)));
        assertThat(summary.claimable()).isEqualTo(2);
        assertThat(summary.claimed()).isEqualTo(1);
        assertThat(found(AuditFinding.Kind.UNCLAIMED))
                .singleElement()
                .satisfies(each -> assertThat(each.place()).isEqualTo(OTHER_TOWNSHIP.code()));
        assertThat(found(AuditFinding.Kind.UNFOUNDED))
                .singleElement()
                .satisfies(each -> assertThat(each.bodies()).containsExactly(BUREAU));
        assertThat(summary.unfounded()).isEqualTo(1);
        assertThat(findings)
                .allSatisfy(each -> assertThat(each.explanation().zh()).isNotBlank());
    }

    @Test
    @Tag("HZ-CMP-014")
    void claimOfANobodysMatter_givesNoPower() {
        AuditSummary summary = audit(county().claim(new Claim(MATTER, COUNTY, BUREAU, ALWAYS)));
        assertThat(summary.gaps()).isEqualTo(1);
        assertThat(summary.unfounded()).isEqualTo(1);
        assertThat(summary.claimable()).isZero();
    }
}
