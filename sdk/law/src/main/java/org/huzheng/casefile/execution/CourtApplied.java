package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency applied to the court for execution 申请人民法院强制执行 (行政强制法 53–55).
 *
 * @param at when
 * @param court the court
 * @param materials what was handed in
 * @param headSigned whether the head of the agency signed
 * @param sealed whether it carries the agency’s seal and date
 */
public record CourtApplied(Instant at, String court, List<CourtMaterial> materials, boolean headSigned, boolean sealed)
        implements CaseEvent {
    /** All are required; copies the lists. */
    public CourtApplied {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(court, "court");
        materials = List.copyOf(materials);
    }
}
