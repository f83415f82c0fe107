package org.huzheng.casefile.ordinary.internal;

import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.ordinary.InvestigationBegun;
import org.huzheng.casefile.ordinary.NotFiled;
import org.huzheng.casefile.ordinary.TransferredOut;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.proof.internal.ProofRecord;
import org.huzheng.casefile.simple.ConvertedToOrdinary;
import org.huzheng.casefile.simple.internal.SimpleLifecycle;
import org.huzheng.casefile.simple.internal.SimpleState;
import org.huzheng.casefile.team.internal.TeamRecord;
import org.huzheng.lifecycle.internal.Guard;

/** Guards of the ordinary procedure's own steps 普通程序的守卫条件. */
public final class OrdinaryGuards {
    static final Guard<Situation<?>> NOT_ON_THE_SPOT = CaseGuards.guard(
            "not-handled-on-the-spot",
            "行政处罚法 54(1)",
            "本案正在适用或者已经适用简易程序；须先转为普通程序，同一案件不得适用两种程序",
            "the case is handled on the spot; it must be converted first, and no case runs in two procedures",
            situation -> situation.event() instanceof ConvertedToOrdinary
                    || situation.soFar().state(SimpleLifecycle.REGION) == SimpleState.NONE);

    static final Guard<Situation<NotFiled>> REASON_GIVEN = CaseGuards.guard(
            "reason-given",
            "行政处罚法 76(2)",
            "对符合立案标准的案件不及时立案的须承担责任；不予立案须说明理由",
            "not filing a case that meets the standard is a liability; not filing needs a reason",
            situation -> !situation.event().reason().isBlank());

    static final Guard<Situation<TransferredOut>> HANDED_OVER = CaseGuards.guard(
            "evidence-handed-over",
            "浙江省综合行政执法条例 18(2)",
            "移送案件须一并移送证据材料和线索",
            "evidence and clues go along with the case",
            situation -> situation.event().evidenceHandedOver());

    static final Guard<Situation<InvestigationBegun>> SHOWN = CaseGuards.guard(
            "certificates-shown",
            "行政处罚法 55(1)",
            "执法人员在调查或者进行检查时，应当主动出示执法证件",
            "the officers must show their certificates of their own accord",
            situation -> situation.event().certificatesShown());

    static final Guard<Situation<?>> SETTLED = CaseGuards.guard(
            "facts-established",
            "行政处罚法 40",
            "违法事实必须查明；证据均须经审查，且至少一项查证属实",
            "the facts must be established: every piece of evidence looked into, at least one verified",
            situation -> situation.the(ProofRecord.class).settled());

    /** Of several notices the later is heavier only where evidence has come in since the one the party answered. */
    static final Guard<Situation<PriorNoticeServed>> NOT_HEAVIER_FOR_DEFENCE = CaseGuards.guard(
            "not-heavier-for-defence",
            "行政处罚法 45(2)",
            "当事人陈述、申辩后重新告知更重处罚的，须有其后取得并查证属实的新证据",
            "after a defence a heavier penalty is proposed only on evidence that came in since and was verified",
            situation -> Renotice.of(situation).allowed());

    /** No recusal is undecided. */
    public static final Guard<Situation<?>> RECUSAL_DECIDED = CaseGuards.guard(
            "recusal-decided",
            "行政处罚法 43(3)",
            "回避申请尚未决定",
            "a request for recusal is not decided yet",
            situation -> situation.the(TeamRecord.class).undecided().isEmpty());

    private OrdinaryGuards() {}
}
