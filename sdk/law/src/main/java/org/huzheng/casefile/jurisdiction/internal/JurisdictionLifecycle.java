package org.huzheng.casefile.jurisdiction.internal;

import static org.huzheng.casefile.jurisdiction.internal.JurisdictionGuards.*;

import org.huzheng.casefile.jurisdiction.CaseTransferred;
import org.huzheng.casefile.jurisdiction.CluesPreserved;
import org.huzheng.casefile.jurisdiction.CountyOfficeAsked;
import org.huzheng.casefile.jurisdiction.DesignationAsked;
import org.huzheng.casefile.jurisdiction.GovernmentDecided;
import org.huzheng.casefile.jurisdiction.JurisdictionAgreed;
import org.huzheng.casefile.jurisdiction.JurisdictionDesignated;
import org.huzheng.casefile.jurisdiction.JurisdictionDisputed;
import org.huzheng.casefile.jurisdiction.NegotiationFailed;
import org.huzheng.casefile.jurisdiction.NegotiationOpened;
import org.huzheng.casefile.jurisdiction.SettledByFiling;
import org.huzheng.casefile.jurisdiction.SuggestionMade;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;

/** The life cycle of a dispute over jurisdiction 管辖争议; mirrored by {@code spec/state-machines/jurisdiction.yaml}. */
public final class JurisdictionLifecycle {
    static final CaseTable<JurisdictionState> TABLE = CaseTable.<JurisdictionState>named("jurisdiction")
            .row(JurisdictionState.UNDISPUTED, JurisdictionDisputed.class, JurisdictionState.RAISED, TWO_AGENCIES)
            .row(JurisdictionState.RAISED, CluesPreserved.class, JurisdictionState.RAISED, SOMETHING_FIXED)
            .row(
                    JurisdictionState.RAISED,
                    SettledByFiling.class,
                    JurisdictionState.FIRST_FILER,
                    A_DISPUTANT,
                    ALL_COMPETENT,
                    JurisdictionGuards.FIRST_FILER)
            .row(JurisdictionState.RAISED, NegotiationOpened.class, JurisdictionState.NEGOTIATING)
            .row(
                    JurisdictionState.RAISED,
                    JurisdictionDesignated.class,
                    JurisdictionState.DESIGNATED,
                    A_DISPUTANT,
                    COMMON_SUPERIOR)
            .row(JurisdictionState.RAISED, CountyOfficeAsked.class, JurisdictionState.COORDINATING, TOWNSHIP_AND_COUNTY)
            .row(JurisdictionState.NEGOTIATING, CluesPreserved.class, JurisdictionState.NEGOTIATING, SOMETHING_FIXED)
            .row(
                    JurisdictionState.NEGOTIATING,
                    JurisdictionAgreed.class,
                    JurisdictionState.AGREED,
                    A_DISPUTANT,
                    ALL_AGREE)
            .row(JurisdictionState.NEGOTIATING, NegotiationFailed.class, JurisdictionState.DEADLOCKED)
            .row(
                    JurisdictionState.NEGOTIATING,
                    JurisdictionDesignated.class,
                    JurisdictionState.DESIGNATED,
                    A_DISPUTANT,
                    COMMON_SUPERIOR)
            .row(JurisdictionState.DEADLOCKED, CluesPreserved.class, JurisdictionState.DEADLOCKED, SOMETHING_FIXED)
            .row(
                    JurisdictionState.DEADLOCKED,
                    DesignationAsked.class,
                    JurisdictionState.ESCALATED,
                    ASKED_COMMON_SUPERIOR)
            .row(
                    JurisdictionState.DEADLOCKED,
                    JurisdictionDesignated.class,
                    JurisdictionState.DESIGNATED,
                    A_DISPUTANT,
                    COMMON_SUPERIOR)
            .row(
                    JurisdictionState.DEADLOCKED,
                    CountyOfficeAsked.class,
                    JurisdictionState.COORDINATING,
                    TOWNSHIP_AND_COUNTY)
            .row(JurisdictionState.ESCALATED, CluesPreserved.class, JurisdictionState.ESCALATED, SOMETHING_FIXED)
            .row(
                    JurisdictionState.ESCALATED,
                    JurisdictionDesignated.class,
                    JurisdictionState.DESIGNATED,
                    A_DISPUTANT,
                    COMMON_SUPERIOR,
                    THE_ONE_ASKED)
            .row(JurisdictionState.COORDINATING, CluesPreserved.class, JurisdictionState.COORDINATING, SOMETHING_FIXED)
            .row(
                    JurisdictionState.COORDINATING,
                    JurisdictionAgreed.class,
                    JurisdictionState.AGREED,
                    A_DISPUTANT,
                    ALL_AGREE)
            .row(JurisdictionState.COORDINATING, SuggestionMade.class, JurisdictionState.SUGGESTED, EVALUATED)
            .row(JurisdictionState.SUGGESTED, CluesPreserved.class, JurisdictionState.SUGGESTED, SOMETHING_FIXED)
            .row(
                    JurisdictionState.SUGGESTED,
                    GovernmentDecided.class,
                    JurisdictionState.DECIDED,
                    A_DISPUTANT,
                    IN_WRITING)
            .row(
                    JurisdictionState.FIRST_FILER,
                    CaseTransferred.class,
                    JurisdictionState.TRANSFERRED,
                    TO_COMPETENT,
                    EVIDENCE_ALONG)
            .row(
                    JurisdictionState.AGREED,
                    CaseTransferred.class,
                    JurisdictionState.TRANSFERRED,
                    TO_COMPETENT,
                    EVIDENCE_ALONG)
            .row(
                    JurisdictionState.DESIGNATED,
                    CaseTransferred.class,
                    JurisdictionState.TRANSFERRED,
                    TO_COMPETENT,
                    EVIDENCE_ALONG)
            .row(
                    JurisdictionState.DECIDED,
                    CaseTransferred.class,
                    JurisdictionState.TRANSFERRED,
                    TO_COMPETENT,
                    EVIDENCE_ALONG)
            .build();

    /** One machine for the case. */
    public static final Region<JurisdictionState> REGION = Region.of(TABLE, JurisdictionState.UNDISPUTED);

    private JurisdictionLifecycle() {}
}
