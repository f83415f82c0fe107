package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.at;
import static org.huzheng.casefile.coercion.Seizures.S1;
import static org.huzheng.casefile.coercion.Spoiled.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.Seizures;
import org.huzheng.casefile.coercion.seizure.GoodsReturned;
import org.huzheng.casefile.coercion.seizure.SeizureCarriedOut;
import org.huzheng.casefile.coercion.seizure.SeizureReleased;
import org.huzheng.casefile.coercion.seizure.internal.SeizureLifecycle;
import org.huzheng.casefile.coercion.seizure.internal.SeizureRecord;
import org.huzheng.casefile.coercion.seizure.internal.SeizureState;
import org.huzheng.casefile.jurisdiction.AgencyTier;
import org.huzheng.casefile.jurisdiction.JurisdictionClaim;
import org.huzheng.casefile.jurisdiction.JurisdictionDisputed;
import org.huzheng.casefile.jurisdiction.SettledByFiling;
import org.huzheng.casefile.ordinary.TransferredOut;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.record.CaseArchived;
import org.huzheng.casefile.referral.ReferralAct;
import org.huzheng.casefile.referral.Referrals;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seizure, referral and disputes inside whole cases, where the procedure must heed them. */
class MeasuresInCasesTest {
    private static final String COMPANY = "某渣土运输有限公司";

    static Story seized(Story story) {
        return story.before("verify", "ask-seizure", with(Seizures.REQUEST, "at", at("2026-03-04T11:00")))
                .before("verify", "approve-seizure", with(Seizures.APPROVAL, "at", at("2026-03-04T12:00")))
                .before("verify", "seize", seizure());
    }

    /** As the department of these cases carries it out. */
    private static SeizureCarriedOut seizure() {
        SeizureCarriedOut act = with(Seizures.CARRIED_OUT, "at", at("2026-03-04T14:00"));
        act = with(act, "decision.partyName", COMPANY);
        act = with(act, "decision.partyAddress", "某市某区某路1号");
        act = with(act, "decision.agency", Cast.TOWN.name());
        return with(act, "decision.date", LocalDate.of(2026, 3, 4));
    }

    static Story suspected(Story story) {
        return story.before("conclude", "suspect", with(Referrals.SUSPECTED, "at", at("2026-03-05T10:00")))
                .before("conclude", "team", with(Referrals.TEAM, "at", at("2026-03-05T11:00")))
                .before("conclude", "report-crime", with(Referrals.REPORTED, "at", at("2026-03-06T09:00")))
                .before("conclude", "approve-referral", with(Referrals.APPROVED, "at", at("2026-03-06T10:00")))
                .before("conclude", "send", with(Referrals.SENT, "at", at("2026-03-06T15:00")))
                .before("conclude", "receipt", with(Referrals.RECEIPTED, "at", at("2026-03-06T16:00")));
    }

    private static JurisdictionClaim claim(Party agency, String filed) {
        return new JurisdictionClaim(
                agency, AgencyTier.COUNTY, true, Optional.of(at(filed)), List.of(CaseRun.GOVERNMENT.code()));
    }

    static Story disputed(Story story) {
        return story.before(
                "decide",
                "dispute",
                new JurisdictionDisputed(
                        at("2026-03-20T08:00"),
                        "渣土倾倒由谁查处",
                        List.of(claim(Cast.TOWN, "2026-03-03T09:00"), claim(CaseRun.AGENCY, "2026-03-04T09:00"))));
    }

    @Test
    @Tag("HZ-COE-013")
    @Tag("HZ-COE-008")
    void goods_heldPastTheirTerm_mustGoBackBeforeTheCaseCloses() {
        Story story = Tales.archived(seized(Tales.performed()), "2026-04-08");
        story.breaksAt("close", "nothing-held", "行政强制法 27");
        assertThat(story.until("close").told().duties(at("2026-04-04T00:00")))
                .filteredOn(duty -> duty.duty().name().equals("must-release"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.status()).isEqualTo(DutyStatus.OVERDUE));
        CaseFile closed = story.before(
                        "close",
                        "release",
                        with(Seizures.release(at("2026-04-08T09:30"), ReleaseGround.EXPIRED), "measure", S1))
                .before("close", "return", new GoodsReturned(at("2026-04-08T09:40"), S1, COMPANY))
                .told();
        assertThat(closed.soFar().state(SeizureLifecycle.REGION, S1)).isEqualTo(SeizureState.RETURNED);
        assertThat(closed.soFar()
                        .the(SeizureRecord.class)
                        .measure(S1)
                        .orElseThrow()
                        .isOverstayed(WorkCalendar.shipped(), at("2026-05-01T09:00")))
                .isTrue();
        assertThat(CaseFile.fromJson(closed.toJson(), WorkCalendar.shipped())).isEqualTo(closed);
    }

    @Test
    @Tag("HZ-SAF-011")
    void goods_ofACaseTransferred_keepItFromTheArchive() {
        Story gone = seized(Tales.investigated())
                .then("transfer", new TransferredOut(at("2026-03-11T09:00"), CaseRun.AGENCY, "移送有管辖权的机关", true))
                .then("archive", new CaseArchived(at("2026-03-12T09:00"), "2026-综执-13"));
        gone.breaksAt("archive", "nothing-held", "行政强制法 27");
        gone.before(
                        "archive",
                        "release",
                        new SeizureReleased(at("2026-03-11T10:00"), S1, ReleaseGround.NOT_NEEDED, "解封〔2026〕1号"))
                .told();
    }

    @Test
    @Tag("HZ-REF-007")
    void penalty_whileReferred_isRefusedAndAfterTheReturnAllowed() {
        Story referred = suspected(Tales.ordinary());
        referred.breaksAt("decide", "not-instead-of-referral", "行政执法机关移送涉嫌犯罪案件的规定 11(1)");
        referred.before("conclude", "declined", with(Referrals.DECLINED, "at", at("2026-03-09T09:00")))
                .before(
                        "conclude",
                        "resume",
                        new ReferralAct.AdministrativeHandlingResumed(at("2026-03-09T15:00"), "犯罪事实显著轻微", true))
                .told();
    }

    @Test
    @Tag("HZ-REF-007")
    void fine_afterTheCriminalCourtJudged_isRefused() {
        suspected(Tales.ordinary())
                .before("conclude", "filed", with(Referrals.FILED, "at", at("2026-03-09T09:00")))
                .before("conclude", "hand-over", with(Referrals.HANDED_OVER, "at", at("2026-03-09T15:00")))
                .before(
                        "decide",
                        "judged",
                        new ReferralAct.CriminallyJudged(at("2026-03-20T09:00"), "某区人民法院", "刑初〔2026〕1号", 1_000_000))
                .breaksAt("decide", "fine-not-barred", "行政处罚法 35(2)");
    }

    @Test
    @Tag("HZ-JUR-007")
    void penalty_whileJurisdictionIsDisputed_isRefusedAndAfterTheAgreementAllowed() {
        Story story = disputed(Tales.ordinary());
        story.breaksAt("decide", "jurisdiction-settled", "行政处罚法 25");
        Story settled = story.before("decide", "settle", new SettledByFiling(at("2026-03-20T09:00"), Cast.TOWN.code()));
        settled.told();
        settled.with("settle", new SettledByFiling(at("2026-03-20T09:00"), CaseRun.AGENCY.code()))
                .breaksAt("settle", "first-filer", "行政处罚法 25(1)");
    }

    @Test
    @Tag("HZ-REF-007")
    @Tag("HZ-JUR-007")
    void onSpotPenalty_whileReferredOrDisputed_isRefused() {
        Tales.simple()
                .before("decide", "suspect", with(Referrals.SUSPECTED, "at", at("2026-03-02T09:16")))
                .breaksAt("decide", "not-instead-of-referral", "行政执法机关移送涉嫌犯罪案件的规定 11(1)");
        JurisdictionDisputed dispute =
                (JurisdictionDisputed) disputed(Tales.ordinary()).step("dispute");
        Tales.simple()
                .before("decide", "dispute", with(dispute, "at", at("2026-03-02T09:16")))
                .breaksAt("decide", "jurisdiction-settled", "行政处罚法 25");
    }
}
