package org.huzheng.casefile.jurisdiction.internal;

import static org.huzheng.casefile.jurisdiction.internal.JurisdictionGuards.*;
import static org.huzheng.casefile.jurisdiction.internal.JurisdictionStep.*;

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
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.TransitionTable;

/** The life cycle of a dispute over jurisdiction 管辖争议; mirrored by {@code spec/state-machines/jurisdiction.yaml}. */
public final class JurisdictionLifecycle {
    static final TransitionTable<JurisdictionState, JurisdictionStep, Situation<?>> TABLE =
            TransitionTable.<JurisdictionState, JurisdictionStep, Situation<?>>named("jurisdiction")
                    .row(JurisdictionState.UNDISPUTED, RAISE, JurisdictionState.RAISED, TWO_AGENCIES)
                    .row(JurisdictionState.RAISED, PRESERVE, JurisdictionState.RAISED, SOMETHING_FIXED)
                    .row(
                            JurisdictionState.RAISED,
                            SETTLE_BY_FILING,
                            JurisdictionState.FIRST_FILER,
                            A_DISPUTANT,
                            ALL_COMPETENT,
                            JurisdictionGuards.FIRST_FILER)
                    .row(JurisdictionState.RAISED, NEGOTIATE, JurisdictionState.NEGOTIATING)
                    .row(
                            JurisdictionState.RAISED,
                            DESIGNATE,
                            JurisdictionState.DESIGNATED,
                            A_DISPUTANT,
                            COMMON_SUPERIOR)
                    .row(
                            JurisdictionState.RAISED,
                            ASK_COUNTY_OFFICE,
                            JurisdictionState.COORDINATING,
                            TOWNSHIP_AND_COUNTY)
                    .row(JurisdictionState.NEGOTIATING, PRESERVE, JurisdictionState.NEGOTIATING, SOMETHING_FIXED)
                    .row(JurisdictionState.NEGOTIATING, AGREE, JurisdictionState.AGREED, A_DISPUTANT, ALL_AGREE)
                    .row(JurisdictionState.NEGOTIATING, FAIL, JurisdictionState.DEADLOCKED)
                    .row(
                            JurisdictionState.NEGOTIATING,
                            DESIGNATE,
                            JurisdictionState.DESIGNATED,
                            A_DISPUTANT,
                            COMMON_SUPERIOR)
                    .row(JurisdictionState.DEADLOCKED, PRESERVE, JurisdictionState.DEADLOCKED, SOMETHING_FIXED)
                    .row(JurisdictionState.DEADLOCKED, ESCALATE, JurisdictionState.ESCALATED, ASKED_COMMON_SUPERIOR)
                    .row(
                            JurisdictionState.DEADLOCKED,
                            DESIGNATE,
                            JurisdictionState.DESIGNATED,
                            A_DISPUTANT,
                            COMMON_SUPERIOR)
                    .row(
                            JurisdictionState.DEADLOCKED,
                            ASK_COUNTY_OFFICE,
                            JurisdictionState.COORDINATING,
                            TOWNSHIP_AND_COUNTY)
                    .row(JurisdictionState.ESCALATED, PRESERVE, JurisdictionState.ESCALATED, SOMETHING_FIXED)
                    .row(
                            JurisdictionState.ESCALATED,
                            DESIGNATE,
                            JurisdictionState.DESIGNATED,
                            A_DISPUTANT,
                            COMMON_SUPERIOR,
                            THE_ONE_ASKED)
                    .row(JurisdictionState.COORDINATING, PRESERVE, JurisdictionState.COORDINATING, SOMETHING_FIXED)
                    .row(JurisdictionState.COORDINATING, AGREE, JurisdictionState.AGREED, A_DISPUTANT, ALL_AGREE)
                    .row(JurisdictionState.COORDINATING, SUGGEST, JurisdictionState.SUGGESTED, EVALUATED)
                    .row(JurisdictionState.SUGGESTED, PRESERVE, JurisdictionState.SUGGESTED, SOMETHING_FIXED)
                    .row(JurisdictionState.SUGGESTED, DECIDE, JurisdictionState.DECIDED, A_DISPUTANT, IN_WRITING)
                    .row(
                            JurisdictionState.FIRST_FILER,
                            TRANSFER,
                            JurisdictionState.TRANSFERRED,
                            TO_COMPETENT,
                            EVIDENCE_ALONG)
                    .row(
                            JurisdictionState.AGREED,
                            TRANSFER,
                            JurisdictionState.TRANSFERRED,
                            TO_COMPETENT,
                            EVIDENCE_ALONG)
                    .row(
                            JurisdictionState.DESIGNATED,
                            TRANSFER,
                            JurisdictionState.TRANSFERRED,
                            TO_COMPETENT,
                            EVIDENCE_ALONG)
                    .row(
                            JurisdictionState.DECIDED,
                            TRANSFER,
                            JurisdictionState.TRANSFERRED,
                            TO_COMPETENT,
                            EVIDENCE_ALONG)
                    .build();

    /** One machine for the case. */
    public static final Region<JurisdictionState, JurisdictionStep> REGION = Region.of(
                    TABLE, JurisdictionState.UNDISPUTED)
            .on(JurisdictionDisputed.class, RAISE)
            .on(CluesPreserved.class, PRESERVE)
            .on(SettledByFiling.class, SETTLE_BY_FILING)
            .on(NegotiationOpened.class, NEGOTIATE)
            .on(JurisdictionAgreed.class, AGREE)
            .on(NegotiationFailed.class, FAIL)
            .on(DesignationAsked.class, ESCALATE)
            .on(JurisdictionDesignated.class, DESIGNATE)
            .on(CountyOfficeAsked.class, ASK_COUNTY_OFFICE)
            .on(SuggestionMade.class, SUGGEST)
            .on(GovernmentDecided.class, DECIDE)
            .on(CaseTransferred.class, TRANSFER);

    private JurisdictionLifecycle() {}
}
