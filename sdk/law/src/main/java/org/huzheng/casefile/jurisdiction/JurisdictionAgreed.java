package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.codes.UnifiedSocialCreditCode;

/**
 * 协商或者协调一致.
 *
 * @param minutes the number of the minutes
 * @param agreedBy the agencies that agreed
 */
public record JurisdictionAgreed(
        Instant at, UnifiedSocialCreditCode competent, String minutes, List<UnifiedSocialCreditCode> agreedBy)
        implements CaseEvent {
    /** Copies the list. */
    public JurisdictionAgreed {
        agreedBy = List.copyOf(agreedBy);
    }
}
