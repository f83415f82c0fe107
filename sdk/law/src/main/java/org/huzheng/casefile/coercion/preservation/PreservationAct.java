package org.huzheng.casefile.coercion.preservation;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.team.CaseOfficer;

/** Something done with a preservation 先行登记保存的实施; every act names its measure. */
public sealed interface PreservationAct extends CaseEvent {
    /** The measure's number in this case. */
    String measure();

    /**
     * 提请先行登记保存.
     *
     * @param risk why the evidence may be lost or hard to obtain later
     * @param items the evidence
     */
    record PreservationRequested(Instant at, String measure, String risk, List<HeldItem> items)
            implements PreservationAct {
        /** Copies the list. */
        public PreservationRequested {
            items = List.copyOf(items);
        }
    }

    /** 批准. */
    record PreservationApproved(Instant at, String measure, Approver approver) implements PreservationAct {}

    /** 不予批准. */
    record PreservationDisapproved(Instant at, String measure, Approver approver, String reasons)
            implements PreservationAct {}

    /**
     * 实施先行登记保存.
     *
     * @param officers the officers who acted
     * @param certificatesShown whether they showed their certificates
     * @param document the number of the notice with its list 先行登记保存通知书及清单
     */
    record PreservationCarriedOut(
            Instant at, String measure, List<CaseOfficer> officers, boolean certificatesShown, String document)
            implements PreservationAct {
        /** Copies the list. */
        public PreservationCarriedOut {
            officers = List.copyOf(officers);
        }
    }

    /** 解除先行登记保存. */
    record PreservationReleased(Instant at, String measure, String document) implements PreservationAct {}

    /**
     * 转为查封、扣押.
     *
     * @param seizure the number of the seal or seizure that now holds the evidence
     */
    record PreservationConverted(Instant at, String measure, String seizure) implements PreservationAct {}

    /**
     * 没收.
     *
     * @param decision the number of the penalty decision
     */
    record PreservedConfiscated(Instant at, String measure, String decision) implements PreservationAct {}

    /** 移送有权机关. */
    record PreservationTransferred(Instant at, String measure, String receiver) implements PreservationAct {}
}
