package org.huzheng.casefile.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.casefile.assessment.internal.AssessmentRecord;
import org.huzheng.casefile.notice.internal.NoticeRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.LocalAmounts;
import org.huzheng.penalty.internal.Largeness;

/**
 * Whether a penalty gives the right to a hearing 是否应当告知听证权利 (行政处罚法 63(1)). Where the locality has not said what is
 * “larger” nobody can tell, and then the right must be notified all the same.
 *
 * @param triggers the grounds that hold
 * @param unknown what could not be judged, and why; empty when everything could
 */
public record HearingNeed(List<HearingTrigger> triggers, List<BilingualText> unknown) {
    /** Copies the lists. */
    public HearingNeed {
        triggers = List.copyOf(triggers);
        unknown = List.copyOf(unknown);
    }

    /** Judges what is proposed by the locality’s amounts. */
    public static HearingNeed of(ProposedSanctions proposed, LocalAmounts amounts) {
        Judgement judgement = new Judgement(proposed, amounts);
        proposed.kinds().stream().distinct().forEach(judgement::judge);
        return new HearingNeed(judgement.triggers.stream().distinct().toList(), judgement.unknown);
    }

    /** Judges what the notice in force proposes; nothing is needed before a notice. */
    public static HearingNeed inCase(CaseSoFar soFar) {
        return soFar.the(NoticeRecord.class)
                .notice()
                .map(notice -> of(
                        new ProposedSanctions(
                                soFar.opening().party().kind(),
                                notice.kinds(),
                                notice.fineFen(),
                                soFar.the(AssessmentRecord.class).gainsFen(),
                                Optional.empty()),
                        soFar.rules().amounts()))
                .orElseGet(() -> new HearingNeed(List.of(), List.of()));
    }

    /** Whether the right must be notified: it is needed, or nobody can tell that it is not. */
    public boolean mustNotify() {
        return !triggers.isEmpty() || !unknown.isEmpty();
    }

    /** Why, in both languages; empty texts when it need not be notified. */
    public BilingualText reason() {
        List<BilingualText> reasons = new ArrayList<>();
        triggers.forEach(each -> reasons.add(new BilingualText(each.article(), each.article())));
        reasons.addAll(unknown);
        return new BilingualText(
                String.join("；", reasons.stream().map(BilingualText::zh).toList()),
                String.join("; ", reasons.stream().map(BilingualText::en).toList()));
    }

    private static final class Judgement {
        private final ProposedSanctions proposed;
        private final LocalAmounts amounts;
        private final List<HearingTrigger> triggers = new ArrayList<>();
        private final List<BilingualText> unknown = new ArrayList<>();

        Judgement(ProposedSanctions proposed, LocalAmounts amounts) {
            this.proposed = proposed;
            this.amounts = amounts;
        }

        void judge(PenaltyKind kind) {
            switch (kind) {
                case FINE -> compare(HearingTrigger.LARGE_FINE, kind, Optional.of(proposed.fineFen()));
                case CONFISCATE_GAINS -> compare(HearingTrigger.LARGE_GAINS, kind, proposed.gainsFen());
                case CONFISCATE_GOODS -> compare(HearingTrigger.VALUABLE_GOODS, kind, proposed.goodsFen());
                case LOWER_QUALIFICATION, REVOKE_PERMIT, REVOKE_BUSINESS_LICENCE ->
                    triggers.add(HearingTrigger.QUALIFICATION);
                case SUSPEND_BUSINESS, CLOSE, RESTRICT_OCCUPATION -> triggers.add(HearingTrigger.BUSINESS);
                case SUSPEND_PERMIT, RESTRICT_ACTIVITY, DETENTION, OTHER -> other(kind);
                case WARNING, CRITICISM -> {}
            }
        }

        private void compare(HearingTrigger trigger, PenaltyKind kind, Optional<Long> fen) {
            if (fen.isEmpty()) {
                unknown.add(new BilingualText("数额未知：" + kind.chinese(), "the amount is not known: " + kind));
                return;
            }
            conclude(
                    Largeness.of(amounts, kind, proposed.party(), fen.get()),
                    trigger,
                    new BilingualText(
                            "当地未配置“较大数额”：" + kind.chinese(),
                            "the locality has not said which amount is large: " + kind));
        }

        private void other(PenaltyKind kind) {
            conclude(
                    Largeness.ofOther(amounts, kind),
                    HearingTrigger.OTHER_HEAVY,
                    new BilingualText(
                            "当地未配置“其他较重的行政处罚”：" + kind.chinese(),
                            "the locality has not said which other penalties are heavy: " + kind));
        }

        private void conclude(Largeness largeness, HearingTrigger trigger, BilingualText unsaid) {
            switch (largeness) {
                case LARGE -> triggers.add(trigger);
                case UNKNOWN -> unknown.add(unsaid);
                case NOT_LARGE -> {}
            }
        }
    }
}
