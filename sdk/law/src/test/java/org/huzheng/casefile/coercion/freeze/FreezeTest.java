package org.huzheng.casefile.coercion.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.coercion.CaseRun.at;
import static org.huzheng.casefile.coercion.Spoiled.with;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.coercion.Extension;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.Seizures;
import org.huzheng.casefile.coercion.freeze.internal.FreezeLifecycle;
import org.huzheng.casefile.coercion.freeze.internal.FreezeRecord;
import org.huzheng.casefile.coercion.freeze.internal.FreezeState;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BasisLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-COE-011")
class FreezeTest {
    private static final String F1 = "冻-1";
    private static final FreezeRequested REQUEST = new FreezeRequested(
            at("2026-03-02T09:00"),
            F1,
            new FreezePlan(
                    Seizures.LAW,
                    AssignmentMode.STATUTORY,
                    "6222000000000001",
                    10_000_00,
                    10_000_00,
                    Optional.empty()));
    private static final FreezeApproved APPROVAL = new FreezeApproved(at("2026-03-02T10:00"), F1, CaseRun.HEAD);
    private static final FreezeCarriedOut CARRIED_OUT = new FreezeCarriedOut(
            at("2026-03-02T14:00"), F1, CaseRun.TWO, EnumSet.allOf(FreezeCarriedOut.Step.class), "示冻通〔2026〕1号", 30);
    private static final FreezeDecisionDelivered DELIVERED = new FreezeDecisionDelivered(
            at("2026-03-05T10:00"),
            F1,
            FreezeDecision.builder()
                    .number("示冻决〔2026〕1号")
                    .partyName(CaseRun.PARTY.name())
                    .partyAddress(CaseRun.PARTY.address())
                    .reasons("涉嫌转移违法所得")
                    .basis("某法第一条")
                    .days(30)
                    .account("6222000000000001")
                    .amountFen(10_000_00)
                    .remedies("六十日内申请行政复议或者六个月内提起行政诉讼")
                    .agency(CaseRun.AGENCY.name())
                    .sealed(true)
                    .date(LocalDate.of(2026, 3, 2))
                    .build());
    private static final FreezeExtended EXTENDED = new FreezeExtended(
            at("2026-04-01T10:00"), F1, new Extension(CaseRun.HEAD, "资金往来复杂", 30, EnumSet.allOf(Extension.Step.class)));
    private static final FreezeReleased RELEASED =
            new FreezeReleased(at("2026-03-20T10:00"), F1, ReleaseGround.UNRELATED, "示解冻〔2026〕1号", true);

    private static CaseRun approved() {
        return CaseRun.begun().then(REQUEST, APPROVAL);
    }

    private static CaseRun frozen() {
        return approved().then(CARRIED_OUT);
    }

    private static CaseRun inForce() {
        return frozen().then(DELIVERED);
    }

    @Test
    @Tag("HZ-COE-001")
    void table_everyCell_mirrorsTheContract() throws IOException {
        Mirrored.assertMirrored(FreezeLifecycle.REGION);
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                arguments(
                        "plan.basis",
                        with(Seizures.LAW, "level", BasisLevel.ADMIN_REGULATION),
                        "by-law",
                        "行政强制法 29(1)"),
                arguments("plan.power", AssignmentMode.ENTRUSTED, "power-not-delegated", "行政强制法 29(1)"),
                arguments("plan.frozenFen", 10_000_01L, "amount-in-proportion", "行政强制法 29(2)"),
                arguments("plan.frozenFen", 0L, "amount-in-proportion", "行政强制法 29(2)"),
                arguments("plan.frozenBy", Optional.of("示例县税务局"), "not-frozen-by-another", "行政强制法 29(2)"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void request_brokenInOnePlace_isRefusedForThat(String path, Object value, String guard, String article) {
        CaseRun.begun().assertRefuses(with(REQUEST, path, value), guard, article);
    }

    static Stream<Arguments> scenes() {
        return Stream.of(
                arguments("officers", CaseRun.ONE_TWICE, "two-officers", "行政强制法 18(2)"),
                arguments("officers", CaseRun.LAPSED, "qualified-officers", "行政强制法 17(3)"),
                arguments("certificatesShown", false, "certificates-shown", "行政强制法 18(3)"),
                arguments("recordMade", false, "on-site-record", "行政强制法 18(7)"),
                arguments("bankNotice", "", "notice-to-bank", "行政强制法 30(1)"),
                arguments("days", 31, "at-most-30-days", "行政强制法 32(1)"));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void carryingOut_brokenInOnePlace_isRefusedForThat(String path, Object value, String guard, String article) {
        approved().assertRefuses(with(CARRIED_OUT, path, value), guard, article);
    }

    @Test
    void approval_notByAHeadOrMissing_isRefused() {
        CaseRun requested = CaseRun.begun().then(REQUEST);
        requested.assertRefuses(with(APPROVAL, "approver", CaseRun.STAFF), "approved-by-head", "行政强制法 18(1)");
        requested.assertKnowsNo(CARRIED_OUT);
        requested
                .then(new FreezeDisapproved(at("2026-03-02T10:00"), F1, CaseRun.DEPUTY, "不必冻结"))
                .assertKnowsNo(CARRIED_OUT);
    }

    @Test
    void delivery_afterThreeWorkdaysOrIncomplete_isRefused() {
        CaseRun run = frozen();
        assertThat(run.duty("deliver-freeze-decision", at("2026-03-05T23:59:59")))
                .contains(DutyStatus.DUE);
        assertThat(run.duty("deliver-freeze-decision", at("2026-03-06T00:00"))).contains(DutyStatus.OVERDUE);
        run.assertRefuses(with(DELIVERED, "at", at("2026-03-06T00:00")), "delivered-within-3-workdays", "行政强制法 31");
        run.assertRefuses(with(DELIVERED, "decision.account", "另一账户"), "decision-complete", "行政强制法 31");
        run.assertRefuses(with(DELIVERED, "decision.amountFen", 1L), "decision-complete", "行政强制法 31");
        run.assertRefuses(with(DELIVERED, "decision.days", 29), "decision-complete", "行政强制法 31");
        run.assertRefuses(with(DELIVERED, "decision.remedies", ""), "decision-complete", "行政强制法 31");
        run.assertRefuses(with(DELIVERED, "decision.sealed", false), "decision-complete", "行政强制法 31");
        run.assertKnowsNo(EXTENDED);
        assertThat(inForce().duty("deliver-freeze-decision")).isEmpty();
    }

    static Stream<Arguments> extensions() {
        return Stream.of(
                arguments("extension.approver", CaseRun.STAFF, "extension-approved-by-head", "行政强制法 32(1)"),
                arguments("extension.complexity", "", "complexity-stated", "行政强制法 32(1)"),
                arguments("extension.days", 31, "extension-at-most-30-days", "行政强制法 32(1)"),
                arguments("extension.toldInWriting", false, "extension-told-in-writing", "行政强制法 32(2)"),
                arguments("extension.reasonsGiven", false, "extension-told-in-writing", "行政强制法 32(2)"),
                arguments("at", at("2026-04-02T00:00"), "within-term", "行政强制法 32(1)"));
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void extension_brokenInOnePlace_isRefusedForThat(String path, Object value, String guard, String article) {
        inForce().assertRefuses(with(EXTENDED, path, value), guard, article);
    }

    @Test
    void extension_once_neverAgain() {
        CaseRun run = inForce().then(EXTENDED);
        run.assertKnowsNo(with(EXTENDED, "at", at("2026-04-20T10:00")));
        assertThat(run.duty("must-release", at("2026-05-01T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(run.duty("must-release", at("2026-05-02T00:00"))).contains(DutyStatus.OVERDUE);
    }

    @Test
    void release_withoutDecisionNoticeOrTrueGround_isRefused() {
        inForce().assertRefuses(with(RELEASED, "document", ""), "release-decided", "行政强制法 33(1)");
        inForce().assertRefuses(with(RELEASED, "bankAndPartyTold", false), "release-told", "行政强制法 33(2)");
        inForce().assertRefuses(with(RELEASED, "ground", ReleaseGround.EXPIRED), "release-ground-holds", "行政强制法 33(1)");
        assertThat(inForce().then(RELEASED).soFar().duties()).isEmpty();
        frozen().then(RELEASED);
    }

    @Test
    void lapse_beforeTheTermIsOver_isRefused() {
        FreezeLapsed lapsed = new FreezeLapsed(at("2026-04-02T00:00"), F1);
        inForce().assertRefuses(with(lapsed, "at", at("2026-04-01T23:59:59")), "term-over", "行政强制法 33(3)");
        assertThat(inForce().then(lapsed).state(FreezeLifecycle.REGION, F1)).isEqualTo(FreezeState.LAPSED);
    }

    @Test
    @Tag("HZ-COE-009")
    void transfer_withoutWrittenNotice_isRefused() {
        FreezeTransferred transfer = new FreezeTransferred(at("2026-03-20T10:00"), F1, "示例县公安局", true);
        inForce().assertRefuses(with(transfer, "toldInWriting", false), "transfer-told-in-writing", "行政强制法 21");
        inForce().assertRefuses(with(transfer, "at", at("2026-04-02T00:00")), "within-term", "行政强制法 32(1)");
        assertThat(inForce().then(transfer).soFar().the(FreezeRecord.class).inForce())
                .isEmpty();
    }
}
