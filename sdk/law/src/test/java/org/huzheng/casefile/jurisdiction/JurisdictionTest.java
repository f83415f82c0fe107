package org.huzheng.casefile.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.coercion.CaseRun.AGENCY;
import static org.huzheng.casefile.coercion.CaseRun.GOVERNMENT;
import static org.huzheng.casefile.coercion.CaseRun.STRANGER;
import static org.huzheng.casefile.coercion.CaseRun.TOWN;
import static org.huzheng.casefile.coercion.CaseRun.at;
import static org.huzheng.casefile.coercion.Spoiled.with;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionGuards;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionLifecycle;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionRecord;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionState;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-JUR-001")
class JurisdictionTest {
    private static final JurisdictionClaim OURS = claim(AGENCY, AgencyTier.COUNTY, "2026-03-03T09:00");
    private static final JurisdictionClaim THEIRS = claim(STRANGER, AgencyTier.COUNTY, "2026-03-02T09:00");
    private static final JurisdictionDisputed DISPUTED =
            new JurisdictionDisputed(at("2026-03-04T09:00"), "渣土倾倒由谁查处", List.of(OURS, THEIRS));
    private static final CaseTransferred TRANSFER =
            new CaseTransferred(at("2026-03-20T09:00"), STRANGER, "示移案〔2026〕1号", true);

    private static JurisdictionClaim claim(Party agency, AgencyTier tier, String filed) {
        return new JurisdictionClaim(agency, tier, true, Optional.of(at(filed)), List.of(GOVERNMENT.code()));
    }

    private static CaseRun disputed(JurisdictionClaim... claims) {
        return CaseRun.begun().then(with(DISPUTED, "claims", List.of(claims)));
    }

    private static CaseRun raised() {
        return CaseRun.begun().then(DISPUTED);
    }

    private static CaseRun negotiating() {
        return raised().then(new NegotiationOpened(at("2026-03-05T09:00")));
    }

    private static CaseRun deadlocked() {
        return negotiating().then(new NegotiationFailed(at("2026-03-06T09:00"), "各执一词"));
    }

    private static JurisdictionRecord record(CaseRun run) {
        return run.soFar().the(JurisdictionRecord.class);
    }

    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        Mirrored.assertMirrored(JurisdictionLifecycle.REGION);
    }

    @Test
    void dispute_withOneAgencyOrWithoutUs_isRefused() {
        CaseRun.begun().assertRefuses(with(DISPUTED, "claims", List.of(OURS)), "two-agencies", "行政处罚法 25");
        CaseRun.begun().assertRefuses(with(DISPUTED, "claims", List.of(OURS, OURS)), "two-agencies", "行政处罚法 25");
        JurisdictionClaim town = claim(TOWN, AgencyTier.TOWNSHIP, "2026-03-01T09:00");
        CaseRun.begun().assertRefuses(with(DISPUTED, "claims", List.of(town, THEIRS)), "two-agencies", "行政处罚法 25");
    }

    @Test
    @Tag("HZ-JUR-002")
    void firstFiler_onlyTheEarliestAndOnlyIfAllAreCompetent() {
        SettledByFiling theirs = new SettledByFiling(at("2026-03-05T09:00"), STRANGER.code());
        raised().assertRefuses(with(theirs, "competent", AGENCY.code()), "first-filer", "行政处罚法 25(1)");
        JurisdictionClaim declining = with(OURS, "claims", false);
        disputed(declining, THEIRS).assertRefuses(theirs, "all-claim-jurisdiction", "行政处罚法 25(1)");
        JurisdictionClaim tied = with(OURS, "filedAt", THEIRS.filedAt());
        disputed(tied, THEIRS).assertRefuses(theirs, "first-filer", "行政处罚法 25(1)");
        CaseRun settled = raised().then(theirs);
        assertThat(record(settled).contested()).isFalse();
        assertThat(record(settled).allows(AGENCY.code())).isFalse();
        assertThat(record(settled).allows(STRANGER.code())).isTrue();
    }

    @Test
    @Tag("HZ-JUR-003")
    void negotiation_bindsOnlyIfAllAgreeOnRecord() {
        JurisdictionAgreed agreed = new JurisdictionAgreed(
                at("2026-03-06T09:00"), AGENCY.code(), "会议纪要〔2026〕1号", List.of(AGENCY.code(), STRANGER.code()));
        raised().assertKnowsNo(agreed);
        negotiating().assertRefuses(with(agreed, "agreedBy", List.of(AGENCY.code())), "all-agree", "行政处罚法 25(2)");
        negotiating().assertRefuses(with(agreed, "minutes", ""), "all-agree", "行政处罚法 25(2)");
        negotiating()
                .assertRefuses(
                        with(agreed, "competent", TOWN.code()), "competent-is-a-party-to-the-dispute", "行政处罚法 25");
        CaseRun settled = negotiating().then(agreed);
        assertThat(record(settled).allows(AGENCY.code())).isTrue();
        assertThat(settled.soFar().duties()).isEmpty();
        settled.assertRefuses(with(TRANSFER, "to", AGENCY), "transferred-to-the-competent", "行政处罚法 25");
    }

    @Test
    @Tag("HZ-JUR-004")
    void designation_onlyByTheCommonSuperior() {
        DesignationAsked ask = new DesignationAsked(at("2026-03-07T09:00"), GOVERNMENT);
        deadlocked().assertRefuses(with(ask, "superior", TOWN), "common-superior", "行政处罚法 25(2)");
        negotiating().assertKnowsNo(ask);
        JurisdictionDesignated designated =
                new JurisdictionDesignated(at("2026-03-10T09:00"), GOVERNMENT, STRANGER.code(), "指定〔2026〕1号");
        for (CaseRun run : List.of(raised(), negotiating(), deadlocked())) {
            run.assertRefuses(with(designated, "superior", TOWN), "designated-by-common-superior", "行政处罚法 25(2)");
            run.assertRefuses(with(designated, "document", ""), "designated-by-common-superior", "行政处罚法 25(2)");
            run.assertRefuses(
                    with(designated, "competent", TOWN.code()), "competent-is-a-party-to-the-dispute", "行政处罚法 25");
            assertThat(run.then(designated).state(JurisdictionLifecycle.REGION, ""))
                    .isEqualTo(JurisdictionState.DESIGNATED);
        }
        CaseRun asked = deadlocked().then(ask);
        assertThat(asked.duty("settle-jurisdiction")).isPresent();
        assertThat(record(asked.then(designated)).competent()).contains(STRANGER.code());
    }

    @Test
    @Tag("HZ-JUR-004")
    void designation_byAnotherCommonSuperiorThanTheOneAsked_isRefused() {
        List<Object> both = List.of(GOVERNMENT.code(), TOWN.code());
        CaseRun asked = disputed(with(OURS, "superiors", both), with(THEIRS, "superiors", both))
                .then(
                        new NegotiationOpened(at("2026-03-05T09:00")),
                        new NegotiationFailed(at("2026-03-06T09:00"), "各执一词"),
                        new DesignationAsked(at("2026-03-07T09:00"), GOVERNMENT));
        asked.assertRefuses(
                new JurisdictionDesignated(at("2026-03-10T09:00"), TOWN, AGENCY.code(), "指定〔2026〕1号"),
                "designated-by-the-superior-asked",
                "行政处罚法 25(2)");
    }

    @Test
    @Tag("HZ-JUR-005")
    void countyOffice_onlyBetweenTownshipAndCounty_thenTheGovernment() {
        CountyOfficeAsked ask = new CountyOfficeAsked(at("2026-03-05T09:00"), STRANGER);
        raised().assertRefuses(ask, "township-and-county-agency", "浙江省综合行政执法条例 17(2)");
        CaseRun asked = disputed(OURS, claim(TOWN, AgencyTier.TOWNSHIP, "2026-03-02T09:00"))
                .then(ask);
        SuggestionMade suggestion = new SuggestionMade(at("2026-03-09T09:00"), TOWN.code(), "评估〔2026〕1号");
        asked.assertRefuses(with(suggestion, "evaluation", ""), "evaluation-attached", "浙江省综合行政执法条例 12(2)");
        GovernmentDecided decided =
                new GovernmentDecided(at("2026-03-12T09:00"), GOVERNMENT, TOWN.code(), "政纪要〔2026〕1号");
        asked.assertKnowsNo(decided);
        CaseRun suggested = asked.then(suggestion);
        suggested.assertRefuses(with(decided, "document", ""), "government-decides-in-writing", "浙江省综合行政执法条例 12(2)");
        CaseRun settled = suggested.then(decided);
        assertThat(settled.state(JurisdictionLifecycle.REGION, "")).isEqualTo(JurisdictionState.DECIDED);
        assertThat(settled.duty("transfer-case")).isPresent();
    }

    @Test
    @Tag("HZ-JUR-006")
    void evidence_duringTheDispute_isPreservedAndMovesAlong() {
        assertThat(raised().duty("preserve-clues")).isPresent();
        CluesPreserved preserved = new CluesPreserved(at("2026-03-04T10:00"), AGENCY.code(), List.of("E-1", "E-2"));
        raised().assertRefuses(with(preserved, "evidence", List.of()), "something-preserved", "浙江省综合行政执法条例 18(2)");
        CaseRun run = raised().then(preserved);
        assertThat(run.duty("preserve-clues")).isEmpty();
        assertThat(record(run).preserved()).containsExactly("E-1", "E-2");
        assertThat(record(run).contested()).isTrue();
        assertThat(record(run).allows(AGENCY.code())).isFalse();
        CaseRun settled = run.then(new SettledByFiling(at("2026-03-05T09:00"), STRANGER.code()));
        settled.assertRefuses(with(TRANSFER, "evidenceMoved", false), "evidence-moves-along", "浙江省综合行政执法条例 18(2)");
        settled.assertRefuses(with(TRANSFER, "to", TOWN), "transferred-to-the-competent", "行政处罚法 25");
        CaseRun transferred = settled.then(TRANSFER);
        assertThat(transferred.soFar().duties()).isEmpty();
        assertThat(record(transferred).allows(STRANGER.code())).isFalse();
        assertThat(record(CaseRun.begun()).allows(AGENCY.code())).isTrue();
    }

    @Test
    @Tag("HZ-JUR-007")
    void decision_whileDisputedOrSettledForAnother_isNotOurs() {
        CaseEvent event = new NegotiationOpened(at("2026-03-30T09:00"));
        SettledByFiling settled = new SettledByFiling(at("2026-03-05T09:00"), STRANGER.code());
        JurisdictionClaim later = with(THEIRS, "filedAt", Optional.of(at("2026-03-04T08:00")));
        CaseRun ours = disputed(OURS, later).then(with(settled, "competent", AGENCY.code()));
        assertThat(allowed(CaseRun.begun(), event)).isTrue();
        assertThat(allowed(raised(), event)).isFalse();
        assertThat(allowed(raised().then(settled), event)).isFalse();
        assertThat(allowed(ours, event)).isTrue();
        assertThat(JurisdictionGuards.SETTLED.article()).isEqualTo("行政处罚法 25");
    }

    private static boolean allowed(CaseRun run, CaseEvent event) {
        return JurisdictionGuards.SETTLED.test().test(new Situation<>(run.soFar(), event, ""));
    }
}
