package org.huzheng.casefile.remedy.internal;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.remedy.ComplaintAnswered;
import org.huzheng.casefile.remedy.ComplaintReceived;
import org.huzheng.casefile.remedy.DismissalGround;
import org.huzheng.casefile.remedy.ExecutionStayed;
import org.huzheng.casefile.remedy.LitigationDecided;
import org.huzheng.casefile.remedy.LitigationDismissed;
import org.huzheng.casefile.remedy.LitigationFiled;
import org.huzheng.casefile.remedy.ReconsiderationApplied;
import org.huzheng.casefile.remedy.ReconsiderationDecided;
import org.huzheng.casefile.remedy.ReconsiderationExtended;
import org.huzheng.lifecycle.internal.Guard;

/** When which remedy is open to the party, and what may come of it 救济的法定条件. */
final class RemedyGuards {
    private static final int LONGEST_EXTENSION = 30;

    static final Guard<Situation<?>> DECISION_MADE = CaseGuards.guard(
            "decision-made",
            "行政复议法 20(1)",
            "尚未作出行政处罚决定",
            "there must be a decision",
            s -> s.the(DecisionRecord.class).decided().isPresent());
    static final Guard<Situation<ReconsiderationApplied>> APPLIED_IN_TIME = CaseGuards.guard(
            "applied-in-time",
            "行政复议法 20(1)",
            "应当自知道行政行为之日起六十日内申请行政复议；因不可抗力或者其他正当理由耽误的除外",
            "the party must apply within sixty days, unless an obstacle kept it",
            s -> hasExcuse(s.event().excuse()) || !over(RemedyPeriods.applyBy(s.soFar()), s.at()),
            s -> period(RemedyPeriods.applyBy(s.soFar())));
    static final Guard<Situation<?>> MAY_APPLY_AGAIN = CaseGuards.guard(
            "may-apply-again",
            "行政复议法 74(2)",
            "撤回申请或者已经起诉的，不得再以同一事实和理由申请行政复议",
            "after withdrawing an application, or suing, the party may not apply again",
            s -> s.the(RemedyRecord.class)
                    .latest()
                    .map(round -> round.route() == RemedyRoute.RECONSIDERATION
                            && round.dismissal()
                                    .filter(ground -> ground != DismissalGround.WITHDRAWN)
                                    .isPresent())
                    .orElse(true));
    static final Guard<Situation<?>> RECONSIDERATION_FIRST = CaseGuards.guard(
            "reconsideration-first",
            "行政复议法 23(1)(1)",
            "对当场作出的行政处罚决定不服的，应当先申请行政复议",
            "a decision made on the spot must go through reconsideration before a suit",
            s -> !RemedyPeriods.reconsiderationFirst(s.soFar())
                    || s.the(RemedyRecord.class).rounds().stream()
                            .anyMatch(round -> round.route() == RemedyRoute.RECONSIDERATION));
    static final Guard<Situation<LitigationFiled>> SUED_IN_TIME = CaseGuards.guard(
            "sued-in-time",
            "行政诉讼法 46(1)",
            "应当自知道作出行政行为之日起六个月内起诉；复议后的，自收到复议决定书之日起十五日内",
            "the party must sue within six months, or within fifteen days after a reconsideration",
            s -> hasExcuse(s.event().excuse())
                    || !over(s.the(RemedyRecord.class).lastPeriod(s.soFar()), s.at()),
            s -> period(s.the(RemedyRecord.class).lastPeriod(s.soFar())));
    static final Guard<Situation<?>> AFTER_RECONSIDERATION = CaseGuards.guard(
            "after-reconsideration",
            "行政诉讼法 45",
            "对复议决定不服方可再起诉；生效裁判后不得再诉",
            "only a reconsideration can be followed by a suit; a final judgment ends the matter",
            s -> s.the(RemedyRecord.class)
                    .latest()
                    .map(round -> round.route() == RemedyRoute.RECONSIDERATION)
                    .orElse(false));
    static final Guard<Situation<LitigationFiled>> WITHIN_FIFTEEN_DAYS = CaseGuards.guard(
            "within-fifteen-days",
            "行政诉讼法 45",
            "不服复议决定的，应当在收到复议决定书之日起十五日内起诉",
            "a suit after a reconsideration decision must come within fifteen days",
            s -> hasExcuse(s.event().excuse()) || !over(afterRound(s), s.at()),
            s -> period(afterRound(s)));
    static final Guard<Situation<?>> RECONSIDERATION_LATE = CaseGuards.guard(
            "reconsideration-late",
            "行政诉讼法 45",
            "复议机关逾期不作决定的，方可在复议期满之日起十五日内起诉",
            "during a reconsideration the party may sue only when its time is over, within fifteen days",
            s -> s.the(RemedyRecord.class)
                            .latest()
                            .flatMap(RemedyRound::decideBy)
                            .map(by -> by.isOver(s.at()))
                            .orElse(false)
                    && !over(afterRound(s), s.at()));
    static final Guard<Situation<?>> SAME_FORUM = CaseGuards.guard(
            "same-forum",
            "",
            "结果须由正在审理的机关作出",
            "the result must come from the body that has the matter",
            RemedyGuards::sameForum);
    static final Guard<Situation<?>> ACCEPTED = CaseGuards.guard(
            "accepted-before",
            "行政复议法 62(1)",
            "复议申请须已受理",
            "the application must have been accepted",
            s -> s.the(RemedyRecord.class)
                    .latest()
                    .flatMap(RemedyRound::decideBy)
                    .isPresent());
    static final Guard<Situation<?>> ACCEPTED_ONCE = CaseGuards.guard(
            "accepted-once",
            "行政复议法 62(1)",
            "复议期限自受理之日起计算，不得因再次受理重新起算",
            "the time for the decision runs from the acceptance, of which there is one",
            s -> s.the(RemedyRecord.class)
                    .latest()
                    .flatMap(RemedyRound::decideBy)
                    .isEmpty());

    static final Guard<Situation<ReconsiderationExtended>> ONCE_THIRTY_DAYS = CaseGuards.guard(
            "extended-once-thirty-days",
            "行政复议法 62(1)",
            "适用普通程序的复议期限可以延长一次，最多不得超过三十日",
            "an ordinary reconsideration may be extended once, by at most thirty days",
            s -> s.event().days() > 0
                    && s.event().days() <= LONGEST_EXTENSION
                    && s.the(RemedyRecord.class)
                            .latest()
                            .map(round -> !round.simplified() && !round.extended())
                            .orElse(false));
    static final Guard<Situation<?>> COPY_RECEIVED = CaseGuards.guard(
            "copy-received",
            "行政复议法 48",
            "尚未收到申请书或者起诉状副本",
            "the copy must have been received",
            s -> s.the(RemedyRecord.class)
                    .latest()
                    .flatMap(RemedyRound::answerBy)
                    .isPresent());
    static final Guard<Situation<ReconsiderationDecided>> NOT_HEAVIER_BY_BODY = CaseGuards.guard(
            "reconsideration-not-heavier",
            "行政复议法 63(2)",
            "不得作出对申请人更为不利的变更决定，但是第三人提出相反请求的除外",
            "a change may not be worse for the applicant, unless a third party asked the contrary",
            s -> s.event().thirdPartyAsked() || notHeavier(s.event().fineFen(), s));
    static final Guard<Situation<LitigationDecided>> NOT_HEAVIER_BY_COURT = CaseGuards.guard(
            "judgment-not-heavier",
            "行政诉讼法 77(2)",
            "判决变更不得加重原告的义务，但利害关系人同为原告且诉讼请求相反的除外",
            "a judgment may not make it worse for the plaintiff, unless an opposed party also sued",
            s -> s.event().contraryPlaintiff() || notHeavier(s.event().fineFen(), s));
    static final Guard<Situation<ExecutionStayed>> STAY_REASONED = CaseGuards.guard(
            "stay-reasoned",
            "行政复议法 42",
            "停止执行须由有权机关决定并说明理由",
            "a stay names who ordered it and why",
            s -> !s.event().by().isBlank() && !s.event().reason().isBlank());
    static final Guard<Situation<?>> STAYED = CaseGuards.guard(
            "stay-in-force",
            "行政复议法 42",
            "没有停止执行的决定",
            "there must be a stay to lift",
            s -> s.the(RemedyRecord.class).stayed());
    static final Guard<Situation<?>> PERIODS_OVER = CaseGuards.guard(
            "remedy-periods-over",
            "行政复议法 20(1)",
            "申请行政复议或者提起行政诉讼的期限尚未届满",
            "the periods for reconsideration and for suing must be over",
            s -> s.the(RemedyRecord.class).closed(s.soFar(), s.at()),
            s -> period(s.the(RemedyRecord.class).lastPeriod(s.soFar())));

    private RemedyGuards() {}

    private static boolean hasExcuse(Optional<String> excuse) {
        return excuse.filter(text -> !text.isBlank()).isPresent();
    }

    private static boolean over(Optional<Deadline> deadline, Instant at) {
        return deadline.map(by -> by.isOver(at)).orElse(false);
    }

    private static Optional<Deadline> afterRound(Situation<?> s) {
        return s.the(RemedyRecord.class).latest().flatMap(round -> RemedyPeriods.sueAfterBy(round, s.soFar()));
    }

    private static BilingualText period(Optional<Deadline> deadline) {
        return deadline.map(Deadline::explanation)
                .orElseGet(() -> new BilingualText("决定尚未送达", "the decision is not served"));
    }

    private static boolean sameForum(Situation<?> s) {
        boolean court = s.event() instanceof LitigationDecided
                || s.event() instanceof LitigationDismissed
                || s.event() instanceof ComplaintReceived
                || s.event() instanceof ComplaintAnswered;
        return s.the(RemedyRecord.class)
                .latest()
                .map(round -> (round.route() == RemedyRoute.LITIGATION) == court)
                .orElse(false);
    }

    private static boolean notHeavier(Optional<Long> fine, Situation<?> s) {
        return fine.map(changed -> changed <= s.the(RemedyRecord.class).fineFen(s.soFar()))
                .orElse(true);
    }
}
