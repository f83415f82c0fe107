package org.huzheng.casefile.decision.internal;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.decision.DecisionPaper;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.decision.Remedies;
import org.huzheng.casefile.notice.internal.NoticeRecord;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.proof.internal.ProofRecord;
import org.huzheng.casefile.rectification.internal.RectificationRecord;
import org.huzheng.casefile.referral.internal.ReferralRecord;
import org.huzheng.casefile.review.internal.ReviewRecord;
import org.huzheng.casefile.team.internal.TeamRecord;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.PenaltyKind;

/** What the law demands of every decision 决定的守卫条件. */
public final class DecisionGuards {
    /** The decision says what 59(1) lists. */
    public static final Guard<Situation<? extends Decided>> CONTENT = CaseGuards.guard(
            "decision-content",
            "行政处罚法 59(1)",
            "决定书须载明当事人及地址、违法事实和证据、种类和依据、履行方式和期限、救济途径和期限、机关名称和日期",
            "the decision must state party and address, facts and evidence, penalty and basis, performance, remedies, "
                    + "department and date",
            situation -> missing(situation).isEmpty(),
            DecisionGuards::lacks);

    /** The form filled in on the spot says what 52(2) lists. */
    public static final Guard<Situation<? extends Decided>> ON_SPOT_CONTENT = CaseGuards.guard(
            "on-spot-content",
            "行政处罚法 52(2)",
            "当场处罚决定书须载明违法行为、种类和依据、罚款数额、时间、地点、救济途径和期限、机关名称",
            "the form must state the violation, penalty and basis, fine, time, place, remedies and department",
            situation -> missing(situation).isEmpty(),
            DecisionGuards::lacks);

    /** The penalties and the amount of the fine agree. */
    public static final Guard<Situation<PenaltyDecided>> FINE_NAMED = CaseGuards.guard(
            "decision-fine-named",
            "行政处罚法 59(1)",
            "决定书的处罚种类须与罚款数额一致",
            "the penalties and the amount of the fine must agree",
            situation -> {
                PenaltyDecided penalty = situation.event();
                return penalty.kinds().isEmpty()
                        || (penalty.fineFen() >= 0
                                && penalty.kinds().contains(PenaltyKind.FINE) == penalty.fineFen() > 0);
            });

    /** The decision carries the seal. */
    public static final Guard<Situation<? extends Decided>> SEALED = CaseGuards.guard(
            "decision-sealed",
            "行政处罚法 59(2)",
            "决定书必须盖有作出决定的行政机关的印章",
            "the decision must carry the department's seal",
            situation -> paper(situation).sealed());

    /** It rests on evidence that holds. */
    public static final Guard<Situation<? extends Decided>> EVIDENCE = CaseGuards.guard(
            "evidence-carries",
            "行政处罚法 46",
            "作为定案根据的证据须查证属实、未被排除或撤回，且收集在决定之前",
            "the evidence it rests on must be verified, neither excluded nor recalled, and collected before it",
            situation -> notCarrying(situation).isEmpty()
                    && !paper(situation).evidence().isEmpty(),
            situation -> new BilingualText(
                    paper(situation).evidence().isEmpty()
                            ? "决定未列明所依据的证据"
                            : "下列证据不能作为定案根据：" + String.join("、", notCarrying(situation)),
                    paper(situation).evidence().isEmpty()
                            ? "the decision names no evidence"
                            : "this evidence cannot carry the decision: " + String.join(", ", notCarrying(situation))));

    /** The bases were published. */
    public static final Guard<Situation<? extends Decided>> PUBLISHED = CaseGuards.guard(
            "basis-published",
            "行政处罚法 5(3)",
            "处罚依据必须公布，未经公布的不得作为依据",
            "a basis that was not published cannot be used",
            situation -> paper(situation).basis().stream()
                    .allMatch(basis -> basis.isPublishedBy(ChinaTime.date(situation.at()))));

    /** A statute, an administrative regulation, a local regulation or a rule allows every penalty. */
    public static final Guard<Situation<? extends Decided>> LEVEL = CaseGuards.guard(
            "basis-level",
            "行政处罚法 16",
            "处罚种类超出依据的设定权限；法律、法规、规章以外的规范性文件不得设定行政处罚",
            "the level of the basis may not set this penalty; no other document may set any",
            situation -> kinds(situation.event()).stream()
                    .allMatch(kind -> allowed(paper(situation).basis(), kind)));

    /** Handler, reviewer and decider are three people. */
    public static final Guard<Situation<? extends Decided>> THREE_PEOPLE = CaseGuards.guard(
            "decider-apart",
            "行政处罚法 57(1)",
            "办、审、定三分离：须载明作出决定的负责人，且不得是本案办案人员或者审核人员",
            "who decides must be named, and may neither have handled nor reviewed the case",
            situation -> !paper(situation).decider().isBlank()
                    && !situation.the(TeamRecord.class).handled(paper(situation).decider())
                    && !situation
                            .the(ReviewRecord.class)
                            .reviewers()
                            .contains(paper(situation).decider()));

    /** What was suspected to be a crime is with the police. */
    public static final Guard<Situation<?>> NOT_REFERRED = CaseGuards.guard(
            "not-instead-of-referral",
            "行政执法机关移送涉嫌犯罪案件的规定 11(1)",
            "涉嫌犯罪的案件须移送，不得以行政处罚代替移送",
            "a suspected crime is referred; a penalty may not take the referral's place",
            situation -> !situation.the(ReferralRecord.class).pending());

    /** A criminal court has not fined the act. */
    public static final Guard<Situation<PenaltyDecided>> FINE_NOT_BARRED = CaseGuards.guard(
            "fine-not-barred",
            "行政处罚法 35(2)",
            "人民法院已判处罚金的，不再给予罚款",
            "once the court has imposed a fine for the act, no further one is imposed",
            situation -> situation.event().fineFen() == 0
                    || !situation.the(ReferralRecord.class).fineBarred());

    /** The remedies of an ordinary decision. */
    public static final Guard<Situation<? extends Decided>> REMEDIES = CaseGuards.guard(
            "remedies-both",
            "行政处罚法 59(1)",
            "须告知申请行政复议、提起行政诉讼的途径",
            "the party must be told where to apply for reconsideration and where to sue",
            situation -> {
                Remedies remedies = paper(situation).remedies();
                return !remedies.reconsiderationBody().isBlank()
                        && !remedies.court().isBlank();
            });

    /** The remedies of a decision made on the spot: reconsideration first. */
    public static final Guard<Situation<? extends Decided>> RECONSIDERATION_FIRST = CaseGuards.guard(
            "reconsideration-first",
            "行政复议法 23(1)",
            "对当场作出的行政处罚决定不服的，应当先申请行政复议；决定书不得告知可以直接起诉",
            "against a decision on the spot reconsideration comes first; the decision may not offer a direct suit",
            situation -> {
                Remedies remedies = paper(situation).remedies();
                return remedies.reconsiderationFirst()
                        && !remedies.reconsiderationBody().isBlank()
                        && remedies.court().isBlank();
            });

    /** No heavier than what the party was told. */
    public static final Guard<Situation<PenaltyDecided>> NOT_HEAVIER = CaseGuards.guard(
            "not-heavier-than-noticed",
            "行政处罚法 45(2)",
            "不得因当事人陈述、申辩而给予更重的处罚；拟处罚变重的须重新告知",
            "the penalty may not be heavier than the one noticed; a heavier one needs a new notice",
            situation -> {
                PenaltyDecided penalty = situation.event();
                return situation
                        .the(NoticeRecord.class)
                        .notice()
                        .map(notice -> penalty.fineFen() <= notice.fineFen()
                                && notice.kinds().containsAll(penalty.kinds()))
                        .orElse(false);
            });

    /** The violation is to be corrected as well. */
    public static final Guard<Situation<? extends Decided>> CORRECTION = CaseGuards.guard(
            "correction-ordered",
            "行政处罚法 28(1)",
            "实施处罚时应当责令当事人改正或者限期改正违法行为",
            "with a penalty the party must be ordered to correct the violation",
            situation -> situation.the(RectificationRecord.class).ordered()
                    || (situation.event() instanceof PenaltyDecided penalty && penalty.correctionOrdered())
                    || (situation.event() instanceof OnSpotDecided onSpot && onSpot.correctionOrdered()));

    private DecisionGuards() {}

    static DecisionPaper paper(Situation<? extends Decided> situation) {
        return situation.event().paper();
    }

    private static List<PenaltyKind> kinds(Decided decided) {
        if (decided instanceof PenaltyDecided penalty) {
            return penalty.kinds();
        }
        return decided instanceof OnSpotDecided onSpot ? List.of(onSpot.kind()) : List.of();
    }

    private static boolean allowed(List<LegalBasis> bases, PenaltyKind kind) {
        return bases.stream().map(LegalBasis::level).anyMatch((BasisLevel level) -> level.maySet(kind));
    }

    private static List<String> notCarrying(Situation<? extends Decided> situation) {
        ProofRecord proof = situation.the(ProofRecord.class);
        return paper(situation).evidence().stream()
                .filter(evidence -> !proof.carries(evidence, situation.at()))
                .toList();
    }

    private static BilingualText lacks(Situation<? extends Decided> situation) {
        List<BilingualText> missing = missing(situation);
        return new BilingualText(
                "决定书缺少："
                        + String.join(
                                "、", missing.stream().map(BilingualText::zh).toList()),
                "the decision lacks: "
                        + String.join(
                                ", ", missing.stream().map(BilingualText::en).toList()));
    }

    private static List<BilingualText> missing(Situation<? extends Decided> situation) {
        DecisionPaper paper = paper(situation);
        List<BilingualText> missing = new ArrayList<>();
        want(missing, situation.soFar().opening().party().name(), "当事人姓名或者名称", "the party's name");
        want(missing, paper.facts(), "违法事实", "the facts");
        want(missing, paper.evidence().isEmpty() ? "" : "x", "证据", "the evidence");
        want(missing, paper.basis().isEmpty() ? "" : "x", "依据", "the basis");
        want(missing, penaltyNamed(situation) ? "x" : "", "行政处罚的种类", "the kind of penalty");
        want(missing, paper.remedies().reconsiderationBody(), "救济途径和期限", "the remedies");
        want(missing, paper.agencyName(), "行政机关名称", "the department's name");
        want(missing, paper.number(), "文号", "the number");
        if (!(situation.event() instanceof OnSpotDecided)) {
            // 59(1) asks for these, 52(2) does not.
            want(missing, situation.soFar().opening().party().address(), "当事人地址", "the party's address");
            want(missing, paper.performance(), "履行方式和期限", "how and when to perform");
        }
        if (!paper.date().equals(ChinaTime.date(situation.at()))) {
            missing.add(new BilingualText("与作出之日一致的日期", "the date on which it was made"));
        }
        return missing;
    }

    private static boolean penaltyNamed(Situation<? extends Decided> situation) {
        return !(situation.event() instanceof PenaltyDecided penalty)
                || !penalty.kinds().isEmpty();
    }

    private static void want(List<BilingualText> missing, String text, String zh, String en) {
        if (text.isBlank()) {
            missing.add(new BilingualText(zh, en));
        }
    }
}
