package org.huzheng.recognition.internal;

import java.util.List;

/** Which checks 审查项 there are; apart from {@link Check}, so that no class waits for its own subclasses to load. */
public final class Checks {
    /** The checks of receipt and recognition, in the order of their ids. */
    public static final List<Check> OF_DECISION = List.of(
            new AccessAuthorityCheck(),
            new CollectorCompetenceCheck(),
            new ApprovalsCheck(),
            new KindFormalitiesCheck(),
            new OriginalOrCopyCheck(),
            new SoundBytesCheck(),
            new CustodyContinuityCheck(),
            new RelevanceCheck(),
            new ExclusionGroundsCheck(),
            new MonitoringDeviceCheck(),
            new StatementsAskedAgainCheck(),
            new ExpertQualificationCheck(),
            new SecrecyAndPrivacyCheck(),
            new NotRecalledCheck(),
            new ReviewerIndependenceCheck(),
            new ReasonedConclusionCheck());

    private Checks() {}
}
