package org.huzheng.penalty;

import java.util.Objects;

/**
 * One act of one party 违法行为, whatever norms it breaks (行政处罚法 29).
 *
 * @param party who acted: a unified social credit code, or the digest by which an agency knows a citizen
 * @param conduct what was done, by the agency's stable name for it
 * @param place where
 * @param span when
 */
public record PunishableAct(String party, String conduct, String place, ActSpan span) {
    /** All are required. */
    public PunishableAct {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(conduct, "conduct");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(span, "span");
    }

    /** Equal for acts that may be one: same party, conduct and place. Time decides, see {@link #isSameAs}. */
    public String dedupeKey() {
        return part(party) + "|" + part(conduct) + "|" + part(place);
    }

    private static String part(String text) {
        return text.strip().replace("\\", "\\\\").replace("|", "\\|");
    }

    /** Whether both are one act 同一个违法行为: same party, conduct and place, and a day in common. */
    public boolean isSameAs(PunishableAct other) {
        return dedupeKey().equals(other.dedupeKey()) && span.overlaps(other.span);
    }
}
