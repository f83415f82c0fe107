package org.huzheng.casefile.coercion.preservation;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.team.CaseOfficer;

/**
 * 实施先行登记保存.
 *
 * @param officers the officers who acted
 * @param certificatesShown whether they showed their certificates
 * @param document the number of the notice with its list 先行登记保存通知书及清单
 */
public record PreservationCarriedOut(
        Instant at, String measure, List<CaseOfficer> officers, boolean certificatesShown, String document)
        implements MeasureEvent {
    /** Copies the list. */
    public PreservationCarriedOut {
        officers = List.copyOf(officers);
    }
}
