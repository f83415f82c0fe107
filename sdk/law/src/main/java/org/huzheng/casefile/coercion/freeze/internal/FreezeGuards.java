package org.huzheng.casefile.coercion.freeze.internal;

import static org.huzheng.casefile.procedure.internal.CaseGuards.guard;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.Extension;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.freeze.FreezeApproved;
import org.huzheng.casefile.coercion.freeze.FreezeCarriedOut;
import org.huzheng.casefile.coercion.freeze.FreezeDecisionDelivered;
import org.huzheng.casefile.coercion.freeze.FreezeDisapproved;
import org.huzheng.casefile.coercion.freeze.FreezeExtended;
import org.huzheng.casefile.coercion.freeze.FreezePlan;
import org.huzheng.casefile.coercion.freeze.FreezeReleased;
import org.huzheng.casefile.coercion.freeze.FreezeRequested;
import org.huzheng.casefile.coercion.freeze.FreezeTransferred;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.team.internal.CaseOfficers;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BasisLevel;

/** The conditions of freezes 冻结的条件 (行政强制法 18, 21, 29–33). */
final class FreezeGuards {
    static final Guard<Situation<FreezeRequested>> BY_LAW = guard(
            "by-law",
            "行政强制法 29(1)",
            "冻结存款、汇款应当由法律规定的行政机关实施",
            "only a law can give the power to freeze",
            plan(plan -> plan.basis().level() == BasisLevel.LAW));
    static final Guard<Situation<FreezeRequested>> NOT_DELEGATED = guard(
            "power-not-delegated",
            "行政强制法 29(1)",
            "不得委托给其他行政机关或者组织",
            "the power to freeze may not be delegated",
            plan(plan -> plan.power() != AssignmentMode.ENTRUSTED));
    static final Guard<Situation<FreezeRequested>> IN_PROPORTION = guard(
            "amount-in-proportion",
            "行政强制法 29(2)",
            "冻结的数额应当与违法行为涉及的金额相当",
            "no more is frozen than the violation involves",
            plan(plan -> plan.frozenFen() > 0 && plan.frozenFen() <= plan.involvedFen()));
    static final Guard<Situation<FreezeRequested>> NOT_FROZEN = guard(
            "not-frozen-by-another",
            "行政强制法 29(2)",
            "已被其他国家机关依法冻结的，不得重复冻结",
            "what another state organ has frozen may not be frozen again",
            plan(plan -> plan.frozenBy().isEmpty()));
    static final Guard<Situation<FreezeApproved>> BY_HEAD = byHead(FreezeApproved::approver);
    static final Guard<Situation<FreezeDisapproved>> DISAPPROVED_BY_HEAD = byHead(FreezeDisapproved::approver);
    static final Guard<Situation<FreezeCarriedOut>> TWO_OFFICERS = guard(
            "two-officers",
            "行政强制法 18(2)",
            "由两名以上行政执法人员实施",
            "two officers or more must act",
            carriedOut(act -> CaseOfficers.two(act.officers())));
    static final Guard<Situation<FreezeCarriedOut>> QUALIFIED = guard(
            "qualified-officers",
            "行政强制法 17(3)",
            "由具备资格的行政执法人员实施",
            "only certified officers may act",
            carriedOut(act -> CaseOfficers.certified(act.officers(), act.at())));
    static final Guard<Situation<FreezeCarriedOut>> SHOWN = guard(
            "certificates-shown",
            "行政强制法 18(3)",
            "出示执法身份证件",
            "certificates must be shown",
            carriedOut(FreezeCarriedOut::certificatesShown));
    static final Guard<Situation<FreezeCarriedOut>> RECORDED = guard(
            "on-site-record",
            "行政强制法 18(7)",
            "制作现场笔录",
            "an on-site record must be made",
            carriedOut(FreezeCarriedOut::recordMade));
    static final Guard<Situation<FreezeCarriedOut>> BANK_NOTIFIED = guard(
            "notice-to-bank",
            "行政强制法 30(1)",
            "向金融机构交付冻结通知书",
            "the notice of freezing is handed to the bank",
            carriedOut(act -> !act.bankNotice().isBlank()));
    static final Guard<Situation<FreezeCarriedOut>> AT_MOST_THIRTY_DAYS = guard(
            "at-most-30-days",
            "行政强制法 32(1)",
            "冻结的期限不得超过三十日",
            "the term is at most 30 days",
            carriedOut(act -> act.days() >= 1 && act.days() <= 30));
    static final Guard<Situation<?>> DELIVERED_IN_TIME = guard(
            "delivered-within-3-workdays",
            "行政强制法 31",
            "应当在三日（工作日）内向当事人交付冻结决定书",
            "the decision is delivered within three working days",
            situation -> !isOver(situation, freeze -> freeze.delivery(situation.calendar())));
    static final Guard<Situation<FreezeDecisionDelivered>> COMPLETE = guard(
            "decision-complete",
            "行政强制法 31",
            "冻结决定书应当载明法定五项内容并加盖印章",
            "the decision says all five things and is sealed",
            situation -> situation
                    .event()
                    .decision()
                    .isComplete(
                            situation.soFar().opening().party(),
                            freeze(situation).plan(),
                            freeze(situation).days()));
    static final Guard<Situation<?>> WITHIN_TERM = guard(
            "within-term", "行政强制法 32(1)", "冻结期限尚未届满", "the term must not be over", situation -> !isOver(situation));
    static final Guard<Situation<FreezeExtended>> EXTENDED_BY_HEAD = guard(
            "extension-approved-by-head",
            "行政强制法 32(1)",
            "延长须经行政机关负责人批准",
            "a head of the department must approve the extension",
            extension(extension -> extension.approver().isHead()));
    static final Guard<Situation<FreezeExtended>> COMPLEX = guard(
            "complexity-stated",
            "行政强制法 32(1)",
            "情况复杂的方可延长",
            "only a complex case allows an extension",
            extension(extension -> !extension.complexity().isBlank()));
    static final Guard<Situation<FreezeExtended>> AT_MOST_THIRTY_MORE = guard(
            "extension-at-most-30-days",
            "行政强制法 32(1)",
            "延长期限不得超过三十日",
            "the extension is at most 30 days",
            extension(Extension::isWithinThirtyDays));
    static final Guard<Situation<FreezeExtended>> EXTENSION_TOLD = guard(
            "extension-told-in-writing",
            "行政强制法 32(2)",
            "延长冻结的决定应当及时书面告知当事人并说明理由",
            "the party is told of the extension in writing, with reasons",
            extension(extension -> extension.toldInWriting() && extension.reasonsGiven()));
    static final Guard<Situation<FreezeReleased>> GROUND_HOLDS = guard(
            "release-ground-holds",
            "行政强制法 33(1)",
            "解除事由须属实：期限届满以期满为准",
            "the ground of release must hold: expiry only once the term is over",
            situation -> isOver(situation) || situation.event().ground() != ReleaseGround.EXPIRED);
    static final Guard<Situation<FreezeReleased>> RELEASE_DECIDED = guard(
            "release-decided",
            "行政强制法 33(1)",
            "应当作出解除冻结决定",
            "there must be a decision to release",
            released(act -> !act.document().isBlank()));
    static final Guard<Situation<FreezeReleased>> RELEASE_TOLD = guard(
            "release-told",
            "行政强制法 33(2)",
            "应当及时通知金融机构和当事人",
            "bank and party are told",
            released(FreezeReleased::bankAndPartyTold));
    static final Guard<Situation<?>> TERM_OVER = guard(
            "term-over",
            "行政强制法 33(3)",
            "金融机构应当自冻结期满之日起解除冻结",
            "the bank lifts the freeze only once its term is over",
            FreezeGuards::isOver);
    static final Guard<Situation<FreezeTransferred>> TRANSFER_TOLD = guard(
            "transfer-told-in-writing",
            "行政强制法 21",
            "冻结的财物一并移送，并书面告知当事人",
            "what is frozen goes along and the party is told in writing",
            situation -> {
                FreezeTransferred act = situation.event();
                return act.toldInWriting() && !act.receiver().isBlank();
            });

    private FreezeGuards() {}

    private static Predicate<Situation<FreezeRequested>> plan(Predicate<FreezePlan> test) {
        return situation -> test.test(situation.event().plan());
    }

    private static Predicate<Situation<FreezeCarriedOut>> carriedOut(Predicate<FreezeCarriedOut> test) {
        return situation -> test.test(situation.event());
    }

    private static Predicate<Situation<FreezeExtended>> extension(Predicate<Extension> test) {
        return situation -> test.test(situation.event().extension());
    }

    private static Predicate<Situation<FreezeReleased>> released(Predicate<FreezeReleased> test) {
        return situation -> test.test(situation.event());
    }

    private static <E extends CaseEvent> Guard<Situation<E>> byHead(Function<E, Approver> approver) {
        return guard(
                "approved-by-head",
                "行政强制法 18(1)",
                "实施前须经行政机关负责人批准",
                "a head of the department must approve beforehand",
                situation -> approver.apply(situation.event()).isHead());
    }

    private static Freeze freeze(Situation<?> situation) {
        return situation.the(FreezeRecord.class).measure(situation.key()).orElseThrow();
    }

    private static boolean isOver(Situation<?> situation) {
        return isOver(situation, freeze -> freeze.term(situation.calendar()));
    }

    private static boolean isOver(Situation<?> situation, Function<Freeze, Optional<Deadline>> limit) {
        return limit.apply(freeze(situation))
                .filter(deadline -> deadline.isOver(situation.at()))
                .isPresent();
    }
}
