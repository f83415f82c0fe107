package org.huzheng.casefile.assessment.internal;

import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.casefile.assessment.CircumstancesEstablished;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.proof.internal.ProofRecord;
import org.huzheng.casefile.rectification.internal.RectificationRecord;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.penalty.leniency.MentalState;

/** What the law demands before a circumstance is taken for established 情节认定的守卫条件. */
public final class AssessmentGuards {
    /** It rests on evidence that holds. */
    static final Guard<Situation<CircumstancesEstablished>> PROVED = CaseGuards.guard(
            "circumstances-proved",
            "行政处罚法 46(2)",
            "证据必须经查证属实，方可作为认定案件事实的根据；情节认定须列明所依据的证据",
            "facts rest on verified evidence; what weighs in the penalty must name its evidence",
            situation ->
                    !evidence(situation).isEmpty() && notCarrying(situation).isEmpty(),
            situation -> new BilingualText(
                    "未查证属实的证据：" + String.join("、", notCarrying(situation)),
                    "evidence not verified: " + String.join(", ", notCarrying(situation))));

    /** Who was ordered to correct the violation and did not do so in time has not corrected it in time. */
    static final Guard<Situation<CircumstancesEstablished>> CORRECTED_AS_RECORDED = CaseGuards.guard(
            "corrected-as-recorded",
            "行政处罚法 33(1)",
            "本案责令改正的记录显示未按期改正，不得认定及时改正",
            "the correction ordered in this case was not made in time, so the violation was not corrected in time",
            situation -> {
                RectificationRecord record = situation.the(RectificationRecord.class);
                return !record.ordered()
                        || record.correctedInTime()
                        || !situation.event().bearing().circumstances().contains(Circumstance.CORRECTED_IN_TIME);
            });

    /** The act is the party's own: by its code fines imposed before are known. */
    static final Guard<Situation<CircumstancesEstablished>> OF_THIS_PARTY = CaseGuards.guard(
            "act-of-this-party",
            "行政处罚法 40",
            "认定的违法行为人须与本案当事人一致：统一社会信用代码相同；单位没有年龄和精神状态",
            "who acted must be the party of the case: the same unified social credit code; an organisation has no age or mind",
            situation -> isOf(situation.soFar().opening().party(), situation.event()));

    /** All of them. */
    public static final List<Guard<Situation<CircumstancesEstablished>>> ALL =
            List.of(PROVED, OF_THIS_PARTY, CORRECTED_AS_RECORDED);

    private AssessmentGuards() {}

    private static boolean isOf(CaseParty party, CircumstancesEstablished facts) {
        boolean same = party.creditCode()
                .map(code -> code.toString().equals(facts.act().party()))
                .orElse(true);
        boolean human = facts.bearing().bornOn().isPresent() || facts.bearing().mind() != MentalState.CAPABLE;
        return same && (party.kind() == PartyKind.CITIZEN || !human);
    }

    private static List<String> evidence(Situation<CircumstancesEstablished> situation) {
        return situation.event().evidence();
    }

    private static List<String> notCarrying(Situation<CircumstancesEstablished> situation) {
        ProofRecord proof = situation.the(ProofRecord.class);
        return evidence(situation).stream()
                .filter(each -> !proof.carries(each, situation.at()))
                .toList();
    }
}
