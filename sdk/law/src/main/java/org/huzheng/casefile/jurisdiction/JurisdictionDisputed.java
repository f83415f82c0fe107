package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.procedure.CaseEvent;

/** 提出管辖争议: both want the case, or neither does. */
public record JurisdictionDisputed(Instant at, String question, List<JurisdictionClaim> claims) implements CaseEvent {
    /** Copies the list. */
    public JurisdictionDisputed {
        claims = List.copyOf(claims);
    }
}
