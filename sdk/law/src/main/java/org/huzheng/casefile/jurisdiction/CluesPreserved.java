package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.codes.UnifiedSocialCreditCode;

/**
 * 争议期间固定证据、线索.
 *
 * @param by the agency that did it
 * @param evidence the numbers of what was fixed, by recording, film or photograph
 */
public record CluesPreserved(Instant at, UnifiedSocialCreditCode by, List<String> evidence) implements CaseEvent {
    /** Copies the list. */
    public CluesPreserved {
        evidence = List.copyOf(evidence);
    }
}
