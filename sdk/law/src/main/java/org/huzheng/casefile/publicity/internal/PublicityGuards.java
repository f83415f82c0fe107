package org.huzheng.casefile.publicity.internal;

import org.huzheng.casefile.decision.DecisionPaper;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.publicity.DecisionPublished;
import org.huzheng.casefile.publicity.PublicText;
import org.huzheng.casefile.publicity.PublicationWithdrawn;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.lifecycle.internal.Guard;

/** When a decision may and must be public 公开的法定条件 (行政处罚法 48, 50). */
final class PublicityGuards {
    static final Guard<Situation<DecisionPublished>> SOCIAL_IMPACT = CaseGuards.guard(
            "social-impact",
            "行政处罚法 48(1)",
            "具有一定社会影响的行政处罚决定方应公开，须说明理由",
            "a decision is published for its social impact, which must be stated",
            s -> !s.event().socialImpact().isBlank());
    static final Guard<Situation<?>> IN_FORCE = CaseGuards.guard(
            "published-decision-in-force",
            "行政处罚法 48(2)",
            "被撤销、确认违法或者确认无效的决定不得公开",
            "a decision that was annulled or found illegal or void may not be published",
            s -> s.the(DecisionRecord.class).punishes()
                    && !s.the(RemedyRecord.class).annulled(s.soFar())
                    && s.the(RemedyRecord.class)
                            .outcome()
                            .filter(outcome -> outcome == RemedyOutcome.ILLEGAL)
                            .isEmpty());
    static final Guard<Situation<DecisionPublished>> COMPLETE = CaseGuards.guard(
            "public-text-complete",
            "行政处罚法 48(1)",
            "公开内容须有文号、当事人、违法行为、处罚内容、机关和日期",
            "the text needs number, party, conduct, penalty, agency and date",
            s -> s.event().text().isComplete() && !s.event().place().isBlank());
    static final Guard<Situation<DecisionPublished>> OF_THIS_DECISION = CaseGuards.guard(
            "public-text-of-this-decision",
            "行政处罚法 48(1)",
            "公开的文号和日期须与本案决定书一致",
            "number and date made public must be those of the decision",
            s -> s.the(DecisionRecord.class)
                    .decided()
                    .map(made -> isOf(s.event().text(), made.paper()))
                    .orElse(true));

    static final Guard<Situation<DecisionPublished>> MASKED = CaseGuards.guard(
            "personal-data-masked",
            "行政处罚法 50",
            "公开的决定应当隐去个人隐私",
            "personal data must be masked in what is published",
            s -> s.event().text().isMasked(s.soFar().opening().party()));
    static final Guard<Situation<?>> SET_ASIDE = CaseGuards.guard(
            "published-decision-set-aside",
            "行政处罚法 48(2)",
            "决定被变更、撤销、确认违法或者确认无效的，方予撤回",
            "a publication is withdrawn when the decision was changed, annulled or found illegal or void",
            s -> s.the(PublicityRecord.class).withdrawBy().isPresent());
    static final Guard<Situation<PublicationWithdrawn>> EXPLAINED = CaseGuards.guard(
            "withdrawal-explained",
            "行政处罚法 48(2)",
            "撤回应当公开说明理由",
            "the reason must be told to the public",
            s -> !s.event().explanation().isBlank());

    private PublicityGuards() {}

    private static boolean isOf(PublicText text, DecisionPaper paper) {
        return paper.number().equals(text.number()) && paper.date().equals(text.decidedOn());
    }
}
