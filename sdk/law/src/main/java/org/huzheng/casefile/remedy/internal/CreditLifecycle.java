package org.huzheng.casefile.remedy.internal;

import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.remedy.CreditReported;

/** The report to the credit file 信用报送; mirrored by {@code spec/state-machines/credit-report.yaml}. */
public final class CreditLifecycle {
    static final CaseTable<CreditState> TABLE = CaseTable.<CreditState>named("credit-report")
            .row(
                    CreditState.NOT_REPORTED,
                    CreditReported.class,
                    CreditState.REPORTED,
                    CreditGuards.PENALTY_IN_FORCE,
                    CreditGuards.NOT_SIMPLE,
                    CreditGuards.REMEDY_CLOSED,
                    CreditGuards.UPHELD)
            .build();

    /** The region of a case in which its penalty is reported. */
    public static final Region<CreditState> REGION = Region.of(TABLE, CreditState.NOT_REPORTED);

    private CreditLifecycle() {}
}
