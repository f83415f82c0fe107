package org.huzheng.recognition.internal;

import java.util.List;
import java.util.Optional;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.internal.basis.PolicyRules;

/** Which checks 审查项 there are; apart from {@link Check}, so that no class waits for its own subclasses to load. */
public final class Checks {
    /** The checks of receipt and recognition, in the order of their ids. */
    private static final List<Check> OF_DECISION = List.of(
            new AccessAuthorityCheck(),
            new CollectorCompetenceCheck(),
            new ApprovalsCheck(),
            new KindFormalitiesCheck(),
            new OriginalOrCopyCheck(),
            new SoundBytesCheck(),
            new CustodyContinuityCheck(),
            new PartwiseCheck(RecognitionCheck.RELEVANCE),
            new PartwiseCheck(RecognitionCheck.EXCLUSION_GROUNDS),
            new MonitoringDeviceCheck(),
            new StatementsAskedAgainCheck(),
            new ExpertQualificationCheck(),
            new SecrecyAndPrivacyCheck(),
            new NotRecalledCheck(),
            new ReviewerIndependenceCheck(),
            new ReasonedConclusionCheck());

    private Checks() {}

    /** The answers that hold for the package as a whole. */
    public static List<CheckResult> ofPackage(ReviewInput input) {
        return answers(input, false);
    }

    /** The answers that hold for one of its files. */
    public static List<CheckResult> ofItem(ReviewInput input, String file) {
        return answers(input.on(file), true);
    }

    private static List<CheckResult> answers(ReviewInput input, boolean perItem) {
        return OF_DECISION.stream()
                .filter(check -> check.id().perItem() == perItem)
                .map(check -> check.answer(input))
                .toList();
    }

    /** On what recognition rests between these two departments, by the policy. */
    public static Optional<PolicyRules.Basis> basis(ReviewInput input) {
        return AccessAuthorityCheck.basis(input);
    }
}
