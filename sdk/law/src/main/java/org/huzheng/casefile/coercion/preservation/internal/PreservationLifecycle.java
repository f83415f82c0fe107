package org.huzheng.casefile.coercion.preservation.internal;

import static org.huzheng.casefile.procedure.internal.CaseGuards.guard;

import java.util.function.Function;
import java.util.function.Predicate;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.coercion.preservation.PreservationApproved;
import org.huzheng.casefile.coercion.preservation.PreservationCarriedOut;
import org.huzheng.casefile.coercion.preservation.PreservationConverted;
import org.huzheng.casefile.coercion.preservation.PreservationDisapproved;
import org.huzheng.casefile.coercion.preservation.PreservationReleased;
import org.huzheng.casefile.coercion.preservation.PreservationRequested;
import org.huzheng.casefile.coercion.preservation.PreservationTransferred;
import org.huzheng.casefile.coercion.preservation.PreservedConfiscated;
import org.huzheng.casefile.coercion.seizure.internal.Seizure;
import org.huzheng.casefile.coercion.seizure.internal.SeizureRecord;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.team.internal.CaseOfficers;
import org.huzheng.lifecycle.internal.Guard;

/** The life cycle of a preservation 先行登记保存; mirrored by {@code spec/state-machines/preservation.yaml}. */
public final class PreservationLifecycle {
    private static final Guard<Situation<PreservationRequested>> AT_RISK = guard(
            "evidence-at-risk",
            "行政处罚法 56",
            "证据可能灭失或者以后难以取得",
            "the evidence may be lost or hard to obtain later",
            situation -> {
                PreservationRequested act = situation.event();
                return !act.risk().isBlank() && !act.items().isEmpty();
            });
    private static final Guard<Situation<PreservationApproved>> BY_HEAD = byHead(PreservationApproved::approver);
    private static final Guard<Situation<PreservationDisapproved>> DISAPPROVED_BY_HEAD =
            byHead(PreservationDisapproved::approver);
    private static final Guard<Situation<PreservationCarriedOut>> TWO_OFFICERS = guard(
            "two-officers",
            "行政处罚法 42(1)",
            "执法人员不得少于两人，且均具有执法资格",
            "two certified officers or more must act",
            carriedOut(act -> CaseOfficers.twoCertified(act.officers(), act.at())));
    private static final Guard<Situation<PreservationCarriedOut>> SHOWN = guard(
            "certificates-shown",
            "行政处罚法 55(1)",
            "执法人员应当主动出示执法证件",
            "the officers show their certificates unasked",
            carriedOut(PreservationCarriedOut::certificatesShown));
    private static final Guard<Situation<?>> IN_TIME = guard(
            "decided-within-7-workdays",
            "行政处罚法 56",
            "应当在七日（工作日）内作出处理决定，逾期只能解除",
            "it is decided on within seven working days; after that it can only be released",
            situation -> situation
                    .the(PreservationRecord.class)
                    .measure(situation.key())
                    .flatMap(measure -> measure.term(situation.calendar()))
                    .filter(term -> !term.isOver(situation.at()))
                    .isPresent());
    private static final Guard<Situation<PreservationConverted>> SEIZED = guard(
            "seizure-in-force",
            "行政强制法 24(1)",
            "转为查封、扣押的，须已依法实施查封、扣押",
            "the seal or seizure it becomes must have been carried out",
            situation -> situation
                    .the(SeizureRecord.class)
                    .measure(situation.event().seizure())
                    .filter(Seizure::isInForce)
                    .isPresent());
    private static final Guard<Situation<PreservedConfiscated>> PENALTY_DECIDED = guard(
            "confiscation-decided",
            "行政处罚法 57(1)(1)",
            "没收须有行政处罚决定",
            "a penalty decision must confiscate it",
            situation -> !situation.event().decision().isBlank());

    static final CaseTable<PreservationState> TABLE = CaseTable.<PreservationState>named("preservation")
            .row(PreservationState.NONE, PreservationRequested.class, PreservationState.REQUESTED, AT_RISK)
            .row(PreservationState.REQUESTED, PreservationApproved.class, PreservationState.APPROVED, BY_HEAD)
            .row(
                    PreservationState.REQUESTED,
                    PreservationDisapproved.class,
                    PreservationState.DISAPPROVED,
                    DISAPPROVED_BY_HEAD)
            .row(
                    PreservationState.APPROVED,
                    PreservationCarriedOut.class,
                    PreservationState.IN_FORCE,
                    TWO_OFFICERS,
                    SHOWN)
            .row(PreservationState.IN_FORCE, PreservationReleased.class, PreservationState.RELEASED)
            .row(PreservationState.IN_FORCE, PreservationConverted.class, PreservationState.CONVERTED, IN_TIME, SEIZED)
            .row(
                    PreservationState.IN_FORCE,
                    PreservedConfiscated.class,
                    PreservationState.CONFISCATED,
                    IN_TIME,
                    PENALTY_DECIDED)
            .row(PreservationState.IN_FORCE, PreservationTransferred.class, PreservationState.TRANSFERRED, IN_TIME)
            .build();

    /** One machine for each measure. */
    public static final Region<PreservationState> REGION =
            Region.of(TABLE, PreservationState.NONE).keyed(MeasureEvent.class, MeasureEvent::measure);

    private PreservationLifecycle() {}

    private static <E extends CaseEvent> Guard<Situation<E>> byHead(Function<E, Approver> approver) {
        return guard(
                "approved-by-head",
                "行政处罚法 56",
                "须经行政机关负责人批准",
                "a head of the department must approve",
                situation -> approver.apply(situation.event()).isHead());
    }

    private static Predicate<Situation<PreservationCarriedOut>> carriedOut(Predicate<PreservationCarriedOut> test) {
        return situation -> test.test(situation.event());
    }
}
