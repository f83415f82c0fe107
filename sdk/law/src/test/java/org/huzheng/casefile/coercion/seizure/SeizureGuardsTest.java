package org.huzheng.casefile.coercion.seizure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.coercion.CaseRun.at;
import static org.huzheng.casefile.coercion.Seizures.S1;
import static org.huzheng.casefile.coercion.Spoiled.with;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.PartySignature;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.Scene;
import org.huzheng.casefile.coercion.Seizures;
import org.huzheng.casefile.coercion.seizure.internal.SeizureLifecycle;
import org.huzheng.casefile.coercion.seizure.internal.SeizureRecord;
import org.huzheng.casefile.coercion.seizure.internal.SeizureState;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.matter.AssignmentMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-COE-001")
class SeizureGuardsTest {
    private static final HeldItem FEED =
            HeldItem.listed("1").name("饲料").quantity("20 袋").build();

    @Test
    void table_everyCell_mirrorsTheContract() throws java.io.IOException {
        Mirrored.assertMirrored(SeizureLifecycle.REGION);
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                arguments("plan.basis", Seizures.DEPARTMENT_RULE, "by-law-or-regulation", "行政强制法 22"),
                arguments("plan.power", AssignmentMode.ENTRUSTED, "power-not-delegated", "行政强制法 17(1)"),
                arguments("plan.items", List.of(), "related-to-the-case", "行政强制法 23(1)"),
                arguments("plan.items", List.of(with(FEED, "related", false)), "related-to-the-case", "行政强制法 23(1)"),
                arguments("plan.items", List.of(with(FEED, "necessity", true)), "no-daily-necessities", "行政强制法 23(1)"),
                arguments(
                        "plan.items",
                        List.of(with(FEED, "heldBy", Optional.of("示例县公安局"))),
                        "not-sealed-by-another",
                        "行政强制法 23(2)"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    @Tag("HZ-COE-002")
    void plan_brokenInOnePlace_isRefusedForThat(String path, Object value, String guard, String article) {
        CaseRun.begun().assertRefuses(with(Seizures.REQUEST, path, value), guard, article);
        CaseRun.begun().assertRefuses(with(Seizures.EMERGENCY, path, value), guard, article);
    }

    static Stream<Arguments> scenes() {
        return Stream.of(
                arguments("scene.officers", CaseRun.ONE_TWICE, "two-officers", "行政强制法 18(2)"),
                arguments("scene.officers", CaseRun.LAPSED, "qualified-officers", "行政强制法 17(3)"),
                arguments("scene.certificatesShown", false, "certificates-shown", "行政强制法 18(3)"),
                arguments("scene.partyCalled", false, "party-called", "行政强制法 18(4)"),
                arguments("scene.rightsTold", false, "rights-told", "行政强制法 18(5)"),
                arguments("scene.partyHeard", false, "party-heard", "行政强制法 18(6)"),
                arguments("scene.recordMade", false, "on-site-record", "行政强制法 18(7)"),
                arguments("scene.officersSigned", false, "record-signed", "行政强制法 18(8)"),
                arguments("scene.partySignature", PartySignature.MISSING, "record-signed", "行政强制法 18(8)"),
                arguments("scene.partyPresent", false, "witness-in-absence", "行政强制法 18(9)"),
                arguments("decision.handedOver", false, "decision-handed-over", "行政强制法 24(1)"),
                arguments("decision.partyName", "另一养殖场", "decision-complete", "行政强制法 24(2)"),
                arguments("decision.partyAddress", "", "decision-complete", "行政强制法 24(2)"),
                arguments("decision.reasons", "", "decision-complete", "行政强制法 24(2)"),
                arguments("decision.basis", "", "decision-complete", "行政强制法 24(2)"),
                arguments("decision.listNumber", "", "decision-complete", "行政强制法 24(2)"),
                arguments("decision.remedies", "", "decision-complete", "行政强制法 24(2)"),
                arguments("decision.agency", "", "decision-complete", "行政强制法 24(2)"),
                arguments("decision.sealed", false, "decision-complete", "行政强制法 24(2)"),
                arguments("decision.listCopies", 1, "list-in-two-copies", "行政强制法 24(3)"),
                arguments("decision.days", 31, "at-most-30-days", "行政强制法 25(1)"),
                arguments("decision.days", 0, "at-most-30-days", "行政强制法 25(1)"));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    @Tag("HZ-COE-003")
    void scene_brokenInOnePlace_isRefusedForThat(String path, Object value, String guard, String article) {
        Seizures.approved().assertRefuses(with(Seizures.CARRIED_OUT, path, value), guard, article);
        CaseRun.begun().assertRefuses(with(Seizures.EMERGENCY, path, value), guard, article);
    }

    @Test
    @Tag("HZ-COE-003")
    void scene_partyAbsentOrRefusing_isLawfulWithWitnessOrNote() {
        Seizures.approved().then(with(Seizures.CARRIED_OUT, "scene", Scene.witnessed(CaseRun.TWO, "村委会主任")));
        Seizures.approved().then(with(Seizures.CARRIED_OUT, "scene.partySignature", PartySignature.REFUSAL_NOTED));
    }

    @Test
    @Tag("HZ-COE-002")
    void approval_notByAHeadOrMissing_isRefused() {
        Seizures.requested()
                .assertRefuses(with(Seizures.APPROVAL, "approver", CaseRun.STAFF), "approved-by-head", "行政强制法 18(1)");
        Seizures.requested().assertKnowsNo(Seizures.CARRIED_OUT);
        SeizureDisapproved no = new SeizureDisapproved(at("2026-03-02T10:00"), S1, CaseRun.HEAD, "可用非强制手段");
        Seizures.requested().assertRefuses(with(no, "approver", CaseRun.STAFF), "decided-by-head", "行政强制法 18(1)");
        CaseRun refused = Seizures.requested().then(no);
        refused.assertKnowsNo(Seizures.CARRIED_OUT);
        assertThat(refused.soFar().the(SeizureRecord.class).inForce()).isEmpty();
    }

    @Test
    @Tag("HZ-COE-005")
    void emergency_reportedWithinADayToAHead_otherwiseOnlyReleased() {
        EmergencyReported report = new EmergencyReported(at("2026-03-03T13:59:59"), S1, CaseRun.DEPUTY);
        CaseRun.begun().assertRefuses(with(Seizures.EMERGENCY, "urgency", ""), "urgency-stated", "行政强制法 19");
        Seizures.emergency()
                .assertRefuses(with(report, "at", at("2026-03-03T14:00")), "reported-within-24-hours", "行政强制法 19");
        Seizures.emergency().assertRefuses(with(report, "reportedTo", CaseRun.STAFF), "reported-to-head", "行政强制法 19");
        CaseRun reported = Seizures.emergency().then(report);
        SeizureApproved approval = new SeizureApproved(at("2026-03-03T15:00"), S1, CaseRun.DEPUTY);
        reported.assertRefuses(with(approval, "approver", CaseRun.STAFF), "approval-made-up", "行政强制法 19");
        assertThat(reported.then(approval).state(SeizureLifecycle.REGION, S1)).isEqualTo(SeizureState.IN_FORCE);
        Seizures.emergency().then(Seizures.release(at("2026-03-05T09:00"), ReleaseGround.NOT_NEEDED));
    }

    @Test
    @Tag("HZ-COE-005")
    void emergency_disapproved_mustBeReleasedAtOnce() {
        CaseRun due = Seizures.emergency()
                .then(
                        new EmergencyReported(at("2026-03-02T18:00"), S1, CaseRun.HEAD),
                        new SeizureDisapproved(at("2026-03-02T19:00"), S1, CaseRun.HEAD, "不必当场实施"));
        assertThat(due.duty("must-release"))
                .get()
                .extracting(duty -> duty.article())
                .isEqualTo("行政强制法 19");
        due.assertKnowsNo(Seizures.extension(at("2026-03-03T09:00")));
        CaseRun released = due.then(Seizures.release(at("2026-03-02T20:00"), ReleaseGround.DISAPPROVED));
        assertThat(released.duty("return-goods")).isPresent();
    }

    static Stream<Arguments> extensions() {
        return Stream.of(
                arguments("extension.approver", CaseRun.STAFF, "extension-approved-by-head", "行政强制法 25(1)"),
                arguments("extension.complexity", "", "complexity-stated", "行政强制法 25(1)"),
                arguments("extension.days", 31, "extension-at-most-30-days", "行政强制法 25(1)"),
                arguments("extension.days", 0, "extension-at-most-30-days", "行政强制法 25(1)"),
                arguments("extension.toldInWriting", false, "extension-told-in-writing", "行政强制法 25(2)"),
                arguments("extension.reasonsGiven", false, "extension-told-in-writing", "行政强制法 25(2)"),
                arguments("at", at("2026-04-02T00:00"), "within-term", "行政强制法 25(1)"));
    }

    @ParameterizedTest
    @MethodSource("extensions")
    @Tag("HZ-COE-006")
    void extension_brokenInOnePlace_isRefusedForThat(String path, Object value, String guard, String article) {
        Seizures.inForce().assertRefuses(with(Seizures.extension(at("2026-03-30T09:00")), path, value), guard, article);
    }

    @Test
    @Tag("HZ-COE-007")
    void testing_withoutFixedPeriodOrNotice_isRefused() {
        TestingBegun testing = Seizures.testing(at("2026-03-10T09:00"), LocalDate.of(2026, 3, 20));
        Seizures.inForce()
                .assertRefuses(
                        with(testing, "until", LocalDate.of(2026, 3, 10)), "testing-period-fixed", "行政强制法 25(3)");
        Seizures.inForce().assertRefuses(with(testing, "toldInWriting", false), "testing-period-told", "行政强制法 25(3)");
        Seizures.inForce()
                .assertRefuses(
                        Seizures.testing(at("2026-04-02T00:00"), LocalDate.of(2026, 4, 20)),
                        "within-term",
                        "行政强制法 25(1)");
    }

    @Test
    @Tag("HZ-COE-008")
    void release_withoutDecisionOrByAFalseGround_isRefused() {
        SeizureReleased early = Seizures.release(at("2026-03-20T09:00"), ReleaseGround.EXPIRED);
        Seizures.inForce().assertRefuses(early, "release-ground-holds", "行政强制法 28(1)");
        Seizures.inForce()
                .assertRefuses(
                        with(with(early, "ground", ReleaseGround.NO_VIOLATION), "document", ""),
                        "release-decided",
                        "行政强制法 28(1)");
        CaseRun released =
                Seizures.inForce().then(Seizures.release(at("2026-03-20T09:00"), ReleaseGround.NO_VIOLATION));
        released.assertRefuses(new GoodsReturned(at("2026-03-20T10:00"), S1, ""), "goods-taken-back", "行政强制法 28(2)");
        CaseRun returned = released.then(new GoodsReturned(at("2026-03-20T10:00"), S1, "示例养殖场"));
        assertThat(returned.soFar().duties()).isEmpty();
    }

    @Test
    @Tag("HZ-COE-008")
    void perishables_soldWithinTheTermBecauseTheyCannotBeKept() {
        PerishablesSold sold = new PerishablesSold(at("2026-03-05T09:00"), S1, "鲜活水产，无法保管", 1_200_00);
        CaseRun run = Seizures.inForce();
        run.assertRefuses(with(sold, "why", ""), "perishable", "行政强制法 28(2)");
        run.assertRefuses(with(sold, "proceedsFen", -1L), "perishable", "行政强制法 28(2)");
        run.assertRefuses(with(sold, "at", at("2026-04-02T00:00")), "within-term", "行政强制法 25(1)");
        CaseRun after = run.then(sold);
        assertThat(after.state(SeizureLifecycle.REGION, S1)).isEqualTo(SeizureState.IN_FORCE);
        assertThat(after.soFar().the(SeizureRecord.class).inForce()).containsExactly(S1);
    }

    @Test
    @Tag("HZ-COE-009")
    void disposal_withoutItsConditions_isRefused() {
        CaseRun run = Seizures.inForce();
        run.assertRefuses(new GoodsConfiscated(at("2026-03-20T09:00"), S1, ""), "confiscation-decided", "行政强制法 27");
        run.assertRefuses(
                new GoodsConfiscated(at("2026-04-02T00:00"), S1, "示罚决〔2026〕1号"), "decided-within-term", "行政强制法 27");
        run.assertRefuses(
                new GoodsDestroyed(at("2026-03-20T09:00"), S1, Seizures.DEPARTMENT_RULE),
                "destruction-by-law",
                "行政强制法 27");
        GoodsAuctioned auction =
                new GoodsAuctioned(at("2026-12-20T09:00"), S1, LocalDate.of(2026, 12, 19), "示催〔2026〕1号");
        run.assertRefuses(with(auction, "remediesOverOn", LocalDate.of(2026, 12, 20)), "remedies-over", "行政强制法 46(3)");
        run.assertRefuses(with(auction, "demand", ""), "demand-unheeded", "行政强制法 46(3)");
        SeizureTransferred transfer = new SeizureTransferred(at("2026-03-20T09:00"), S1, "示例县公安局", true);
        run.assertRefuses(with(transfer, "toldInWriting", false), "transfer-told-in-writing", "行政强制法 21");
        run.assertRefuses(with(transfer, "at", at("2026-04-02T00:00")), "within-term", "行政强制法 25(1)");
        assertThat(run.then(transfer).soFar().the(SeizureRecord.class).inForce())
                .isEmpty();
        assertThat(run.then(new GoodsDestroyed(at("2026-03-20T09:00"), S1, Seizures.LAW))
                        .state(SeizureLifecycle.REGION, S1))
                .isEqualTo(SeizureState.DESTROYED);
        assertThat(run.then(auction).state(SeizureLifecycle.REGION, S1)).isEqualTo(SeizureState.AUCTIONED);
        assertThat(run.then(new GoodsConfiscated(at("2026-03-20T09:00"), S1, "示罚决〔2026〕1号"))
                        .state(SeizureLifecycle.REGION, S1))
                .isEqualTo(SeizureState.CONFISCATED);
    }
}
