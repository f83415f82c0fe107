package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency applied to the court for execution 申请人民法院强制执行 (行政强制法 53–55).
 *
 * @param at when
 * @param court the court
 * @param materials what was handed in
 * @param marks which of these it bears
 */
public record CourtApplied(Instant at, String court, List<CourtMaterial> materials, Set<Mark> marks)
        implements CaseEvent {
    /** What an application must bear 申请书的签名盖章 (行政强制法 55(2)). */
    public enum Mark {
        /** The head of the agency signed. */
        HEAD_SIGNED,
        /** It carries the agency’s seal and date. */
        SEALED
    }

    /** All are required; copies the lists. */
    public CourtApplied {
        marks = Set.copyOf(marks);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(court, "court");
        materials = List.copyOf(materials);
    }

    /** Whether the head of the agency signed. */
    public boolean headSigned() {
        return marks.contains(Mark.HEAD_SIGNED);
    }

    /** Whether it carries the agency’s seal and date. */
    public boolean sealed() {
        return marks.contains(Mark.SEALED);
    }
}
