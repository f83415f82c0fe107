package org.huzheng.matter.claim.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.claim.ClaimState;
import org.huzheng.matter.claim.MatterClaim;

/**
 * What the claims leave open 认领核查: matters nobody owns, matters several do, and the share that exactly one does.
 *
 * @param unowned matters in force that nobody claims 三不管
 * @param contested claims several bodies make, or that are in dispute 多头管
 * @param owned how many matters in force have exactly one owner: the numerator
 * @param all how many matters are in force: the denominator
 */
public record ClaimAudit(List<MatterVersion> unowned, List<MatterClaim> contested, int owned, int all) {
    /** Copies the lists. */
    public ClaimAudit {
        unowned = List.copyOf(unowned);
        contested = List.copyOf(contested);
    }

    /**
     * Holds the claims against the catalogue.
     *
     * @param valid when the matters are in force
     * @param recorded by when that had been written down
     */
    public static ClaimAudit of(MatterCatalogue catalogue, List<MatterClaim> claims, Instant valid, Instant recorded) {
        List<MatterVersion> unowned = new ArrayList<>();
        List<MatterClaim> contested = new ArrayList<>();
        List<MatterVersion> inForce = catalogue.asOf(valid, recorded);
        int owned = 0;
        for (MatterVersion version : inForce) {
            Optional<MatterClaim> claim = claims.stream()
                    .filter(each -> each.matter().equals(version.code())
                            && each.territory()
                                    .code()
                                    .equals(version.territory().code()))
                    .findFirst();
            if (claim.isEmpty() || claim.get().state() == ClaimState.UNCLAIMED) {
                unowned.add(version);
            } else if (claim.get().owner().isPresent()) {
                owned++;
            } else {
                contested.add(claim.get());
            }
        }
        return new ClaimAudit(unowned, contested, owned, inForce.size());
    }

    /** The share with its numerator and denominator, in both languages. */
    public BilingualText text() {
        return new BilingualText(
                "认领率 " + owned + "/" + all + "，三不管 " + unowned.size() + " 项，多头管 " + contested.size() + " 项",
                "claimed " + owned + "/" + all + ", owned by nobody " + unowned.size() + ", contested "
                        + contested.size());
    }
}
