package org.huzheng.casefile.remedy;

import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/** The report to the credit file 信用报送; mirrored by {@code spec/state-machines/credit-report.yaml}. */
public final class CreditLifecycle {
    static final TransitionTable<CreditState, CreditEvent, Situation> TABLE =
            TransitionTable.<CreditState, CreditEvent, Situation>named("credit-report")
                    .row(
                            CreditState.NOT_REPORTED,
                            CreditEvent.REPORT,
                            CreditState.REPORTED,
                            CreditLaw.PENALTY_IN_FORCE,
                            CreditLaw.NOT_SIMPLE,
                            CreditLaw.REMEDY_CLOSED,
                            CreditLaw.UPHELD)
                    .build();

    /** The region of a case in which its penalty is reported. */
    public static final Region<CreditState, CreditEvent> REGION =
            Region.of(TABLE, CreditState.NOT_REPORTED).on(CreditReported.class, CreditEvent.REPORT);

    private CreditLifecycle() {}
}
