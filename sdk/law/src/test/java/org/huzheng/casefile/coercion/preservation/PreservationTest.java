package org.huzheng.casefile.coercion.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.coercion.CaseRun.at;
import static org.huzheng.casefile.coercion.Spoiled.with;

import java.io.IOException;
import java.util.List;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.Seizures;
import org.huzheng.casefile.coercion.preservation.internal.Preservation;
import org.huzheng.casefile.coercion.preservation.internal.PreservationLifecycle;
import org.huzheng.casefile.coercion.preservation.internal.PreservationRecord;
import org.huzheng.casefile.coercion.preservation.internal.PreservationState;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.procedure.Mirrored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-COE-004")
class PreservationTest {
    private static final String P1 = "登-1";
    private static final PreservationRequested REQUEST = new PreservationRequested(
            at("2026-02-10T08:00"),
            P1,
            "饲料可能被转移",
            List.of(HeldItem.listed("1").name("饲料").quantity("20 袋").build()));
    private static final PreservationApproved APPROVAL =
            new PreservationApproved(at("2026-02-10T09:00"), P1, CaseRun.DEPUTY);
    private static final PreservationCarriedOut CARRIED_OUT =
            new PreservationCarriedOut(at("2026-02-10T10:00"), P1, CaseRun.TWO, true, "示登〔2026〕1号");

    private static CaseRun approved() {
        return CaseRun.begun().then(REQUEST, APPROVAL);
    }

    private static CaseRun inForce() {
        return approved().then(CARRIED_OUT);
    }

    @Test
    @Tag("HZ-COE-001")
    void table_everyCell_mirrorsTheContract() throws IOException {
        Mirrored.assertMirrored(PreservationLifecycle.REGION);
    }

    @Test
    void preservation_withoutRiskApprovalOrTwoOfficers_isRefused() {
        CaseRun.begun().assertRefuses(with(REQUEST, "risk", ""), "evidence-at-risk", "行政处罚法 56");
        CaseRun.begun().assertRefuses(with(REQUEST, "items", List.of()), "evidence-at-risk", "行政处罚法 56");
        CaseRun requested = CaseRun.begun().then(REQUEST);
        requested.assertRefuses(with(APPROVAL, "approver", CaseRun.STAFF), "approved-by-head", "行政处罚法 56");
        requested.assertKnowsNo(CARRIED_OUT);
        approved().assertRefuses(with(CARRIED_OUT, "officers", CaseRun.ONE_TWICE), "two-officers", "行政处罚法 42(1)");
        approved().assertRefuses(with(CARRIED_OUT, "officers", CaseRun.LAPSED), "two-officers", "行政处罚法 42(1)");
        approved().assertRefuses(with(CARRIED_OUT, "certificatesShown", false), "certificates-shown", "行政处罚法 55(1)");
    }

    @Test
    void preservation_disapproved_isOver() {
        PreservationDisapproved no = new PreservationDisapproved(at("2026-02-10T09:00"), P1, CaseRun.HEAD, "证据不会灭失");
        CaseRun requested = CaseRun.begun().then(REQUEST);
        requested.assertRefuses(with(no, "approver", CaseRun.STAFF), "approved-by-head", "行政处罚法 56");
        requested.then(no).assertKnowsNo(CARRIED_OUT);
    }

    @Test
    void preservation_afterSevenWorkdays_canOnlyBeReleased() {
        // 2026 Spring Festival: 15–23 February off, 14 and 28 February worked.
        CaseRun run = inForce();
        assertThat(run.duty("must-release")
                        .orElseThrow()
                        .deadline()
                        .orElseThrow()
                        .lastDay())
                .hasToString("2026-02-26");
        assertThat(run.duty("must-release", at("2026-02-26T23:59:59"))).contains(DutyStatus.DUE);
        assertThat(run.duty("must-release", at("2026-02-27T00:00"))).contains(DutyStatus.OVERDUE);
        CaseEvent late = new PreservationTransferred(at("2026-02-27T00:00"), P1, "示例县公安局");
        run.assertRefuses(late, "decided-within-7-workdays", "行政处罚法 56");
        PreservedConfiscated confiscated = new PreservedConfiscated(at("2026-02-26T09:00"), P1, "示罚决〔2026〕1号");
        run.assertRefuses(with(confiscated, "at", at("2026-02-27T00:00")), "decided-within-7-workdays", "行政处罚法 56");
        run.assertRefuses(with(confiscated, "decision", ""), "confiscation-decided", "行政处罚法 57(1)(1)");
        run.then(confiscated);
        CaseRun released = run.then(new PreservationReleased(at("2026-03-02T09:00"), P1, "示解〔2026〕1号"));
        Preservation memory =
                released.soFar().the(PreservationRecord.class).measure(P1).orElseThrow();
        assertThat(memory.isOverstayed(WorkCalendar.shipped(), at("2026-03-03T09:00")))
                .isTrue();
        assertThat(released.soFar().duties()).isEmpty();
    }

    @Test
    @Tag("HZ-COE-010")
    void preservation_converted_onlyIntoASeizureCarriedOut() {
        PreservationConverted conversion = new PreservationConverted(at("2026-02-26T15:00"), P1, Seizures.S1);
        inForce().assertRefuses(conversion, "seizure-in-force", "行政强制法 24(1)");
        CaseRun seized = inForce()
                .then(
                        with(Seizures.REQUEST, "at", at("2026-02-26T09:00")),
                        with(Seizures.APPROVAL, "at", at("2026-02-26T10:00")),
                        with(Seizures.CARRIED_OUT, "at", at("2026-02-26T14:00")));
        seized.assertRefuses(with(conversion, "at", at("2026-02-27T00:00")), "decided-within-7-workdays", "行政处罚法 56");
        CaseRun converted = seized.then(conversion);
        assertThat(converted.state(PreservationLifecycle.REGION, P1)).isEqualTo(PreservationState.CONVERTED);
        assertThat(converted.soFar().the(PreservationRecord.class).inForce()).isEmpty();
    }
}
