package org.huzheng.casefile.rectification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 延长改正期限.
 *
 * @param limit the new last day
 * @param reason why the party is given more time
 */
public record CorrectionProlonged(Instant at, String order, LocalDate limit, String reason)
        implements CorrectionEvent {}
