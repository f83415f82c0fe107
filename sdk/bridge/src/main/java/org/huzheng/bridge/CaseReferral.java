package org.huzheng.bridge;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.referral.ReferralAct;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.HandoverAct;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.statement.Verified;

/**
 * What the police signed of a referral, as the event it is in the agency's case 移送办理入卷 (行政执法机关移送涉嫌犯罪案件的规定 7–9,
 * 12): the receipt, the forwarding, filing or not filing, its upholding, and the handing over of goods and papers.
 */
public final class CaseReferral {
    private CaseReferral() {}

    /**
     * The event.
     *
     * @param file the case that was referred
     * @param handover the referral, by the case's own agency
     * @param act what the receiver signed
     * @param at when the agency learnt of it, not before it was signed
     * @throws HuzhengException REFERENCE_MISMATCH if it is of another case, agency or referral, or no act of the receiver's;
     *     STATEMENT_TOO_EARLY if it was learnt of before it was signed
     */
    public static ReferralAct event(
            CaseFile file, Verified<CaseHandover> handover, Verified<HandoverAct> act, Instant at) {
        CaseHandover sent = handover.value();
        HandoverAct done = act.value();
        boolean same = sent.use() == RecognitionPolicy.Use.CRIMINAL
                && handover.issuer().is(file.opening().agency())
                && sent.caseNumber().equals(file.opening().caseNumber())
                && done.handover().equals(handover.ref())
                && !act.issuer().is(handover.issuer());
        if (!same) {
            throw new HuzhengException(ErrorCode.REFERENCE_MISMATCH, act.id());
        }
        if (at.isBefore(act.instant())) {
            throw new HuzhengException(ErrorCode.STATEMENT_TOO_EARLY, act.id());
        }
        String police = act.issuer().name();
        String document = done.document().orElse(act.id());
        String reason = done.reason().orElse("");
        return switch (done.act()) {
            case RECEIVE -> new ReferralAct.ReferralReceipted(at, police, signer(act));
            case FORWARD ->
                new ReferralAct.ReferralForwarded(at, done.body().orElseThrow().name(), document);
            case FILE -> new ReferralAct.PoliceFiled(at, police, document);
            case DECLINE -> new ReferralAct.PoliceDeclined(at, document, reason);
            case UPHOLD -> new ReferralAct.ReconsiderationUpheld(at, document);
            case HAND_OVER -> new ReferralAct.CaseHandedOver(at, document, Optional.empty());
            case RECONSIDER, ASK_SUPERVISION, WITHDRAW ->
                throw new HuzhengException(
                        ErrorCode.REFERENCE_MISMATCH, done.act().name());
        };
    }

    /** Who signed the receipt 回执签字: the officer where one did, else the body by its seal. */
    private static String signer(Verified<HandoverAct> act) {
        return act.officers().stream()
                .findFirst()
                .map(officer -> officer.name())
                .orElseGet(() -> act.issuer().name());
    }
}
