package org.huzheng.casefile.decision;

import static org.huzheng.casefile.Cast.LAW;

import java.time.LocalDate;
import java.util.List;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.assessment.BrokenLaw;
import org.huzheng.casefile.assessment.ChangedLaw;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.version.RuleFineCeiling;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.Provision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which provision carries the fine of 5,000 yuan, and how far. */
class ProvisionTest {
    private static final LegalBasis NEW =
            new LegalBasis("中华人民共和国固体废物污染环境防治法", BasisLevel.LAW, "第一百一十二条", LocalDate.of(2026, 3, 5));
    private static final FineRange FINES = new FineRange(500_000, 5_000_000);

    private final Story good = Tales.ordinary();

    private static Provision provision(LegalBasis basis, boolean unlawful, long min, long max) {
        return new Provision(basis, unlawful, List.of(PenaltyKind.FINE), new FineRange(min, max));
    }

    private Story changed(Provision newer, boolean newApplies, String reason, LegalBasis cited) {
        ChangedLaw change = new ChangedLaw(provision(LAW, true, 500_000, 5_000_000), newer, newApplies, reason);
        return good.altering(
                        "weigh", "law", BrokenLaw.of(new FineNorm(cited, FINES)).with(change))
                .altering("notice", "basis", List.of(cited))
                .altering("decide", "paper.basis", List.of(cited));
    }

    private static void refused(Story story) {
        story.breaksAt("decide", "old-or-lighter-law", "行政处罚法 37");
    }

    @Test
    @Tag("HZ-WGH-006")
    void basis_newerThanTheAct_isComparedFirst() {
        refused(good.altering("weigh", "law", BrokenLaw.of(new FineNorm(NEW, FINES)))
                .altering("decide", "paper.basis", List.of(NEW)));
    }

    @Test
    @Tag("HZ-WGH-006")
    void provision_lighterNow_applies_andHeavierDoesNot() {
        Provision lighter = provision(NEW, true, 100_000, 600_000);
        changed(lighter, false, "", NEW).told();
        refused(changed(lighter, false, "", LAW));
        Provision heavier = provision(NEW, true, 600_000, 9_000_000);
        changed(heavier, false, "", LAW).told();
        refused(changed(heavier, false, "", NEW));
    }

    @Test
    @Tag("HZ-WGH-006")
    void act_noLongerUnlawful_isNotPunishedByEither() {
        Provision lawful = provision(NEW, false, 0, 0);
        refused(changed(lawful, false, "", NEW));
        refused(changed(lawful, false, "", LAW));
    }

    @Test
    @Tag("HZ-WGH-006")
    void provisions_neitherPlainlyLighter_needAReason() {
        Provision mixed = provision(NEW, true, 100_000, 9_000_000);
        refused(changed(mixed, true, "", NEW));
        changed(mixed, true, "新规定起点较低", NEW).told();
        refused(changed(mixed, true, "新规定起点较低", LAW));
        changed(mixed, false, "原规定上限较低", LAW).told();
    }

    @Test
    @Tag("HZ-WGH-007")
    void fine_onlyARuleCarries_keepsBelowItsCeiling() {
        ceiling(BasisLevel.LOCAL_RULE, "local-rule-ceiling", "行政处罚法 14(2)");
        ceiling(BasisLevel.DEPARTMENT_RULE, "department-rule-ceiling", "行政处罚法 13(2)");
    }

    private void ceiling(BasisLevel level, String guard, String article) {
        LegalBasis rule = new LegalBasis("某办法", level, "第九条", LocalDate.of(2020, 1, 1));
        Story byRule = good.altering("weigh", "law", BrokenLaw.of(new FineNorm(rule, FINES)))
                .altering("decide", "paper.basis", List.of(rule));
        byRule.breaksAt("decide", guard, article);
        byRule.under(Tales.rules().toBuilder()
                        .ceiling(new RuleFineCeiling(level, false, 499_999, "限额"))
                        .build())
                .breaksAt("decide", guard, article);
        Story allowed = byRule.under(Tales.rules().toBuilder()
                .ceiling(new RuleFineCeiling(level, false, 500_000, "限额"))
                .build());
        allowed.told();
        byRule.under(Tales.rules().toBuilder()
                        .ceiling(new RuleFineCeiling(level, true, 500_000, "限额"))
                        .build())
                .breaksAt("decide", guard, article);
        byRule.under(Tales.rules().toBuilder()
                        .ceiling(new RuleFineCeiling(level, true, 500_000, "限额"))
                        .build())
                .altering("weigh", "law.keyField", true)
                .told();
        byRule.altering("decide", "paper.basis", List.of(rule, Cast.LAW)).told();
    }
}
