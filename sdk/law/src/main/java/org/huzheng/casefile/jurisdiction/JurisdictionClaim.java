package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.statement.Party;

/**
 * What one agency says about its jurisdiction 各方主张.
 *
 * @param agency the agency
 * @param tier at which tier it stands
 * @param claims whether it holds itself competent; false if it declines
 * @param filedAt when it filed the case; empty if it did not
 * @param superiors the administrative organs one level above it 上一级行政机关
 */
public record JurisdictionClaim(
        Party agency,
        AgencyTier tier,
        boolean claims,
        Optional<Instant> filedAt,
        List<UnifiedSocialCreditCode> superiors) {
    /** Copies the list. */
    public JurisdictionClaim {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(filedAt, "filedAt");
        superiors = List.copyOf(superiors);
    }
}
