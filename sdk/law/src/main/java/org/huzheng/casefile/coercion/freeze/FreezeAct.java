package org.huzheng.casefile.coercion.freeze;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.Extension;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.team.CaseOfficer;

/** Something done with a freeze 冻结的实施; every act names its measure. */
public sealed interface FreezeAct extends CaseEvent {
    /** The measure's number in this case. */
    String measure();

    /** 提请冻结. */
    record FreezeRequested(Instant at, String measure, FreezePlan plan) implements FreezeAct {}

    /** 批准. */
    record FreezeApproved(Instant at, String measure, Approver approver) implements FreezeAct {}

    /** 不予批准. */
    record FreezeDisapproved(Instant at, String measure, Approver approver, String reasons) implements FreezeAct {}

    /**
     * 实施冻结.
     *
     * @param officers the officers who acted
     * @param certificatesShown whether they showed their certificates
     * @param recordMade whether an on-site record was made
     * @param bankNotice the number of the notice 冻结通知书 handed to the bank
     * @param days for how many calendar days
     */
    record FreezeCarriedOut(
            Instant at,
            String measure,
            List<CaseOfficer> officers,
            boolean certificatesShown,
            boolean recordMade,
            String bankNotice,
            int days)
            implements FreezeAct {
        /** Copies the list. */
        public FreezeCarriedOut {
            officers = List.copyOf(officers);
        }
    }

    /** 交付冻结决定书. */
    record FreezeDecisionDelivered(Instant at, String measure, FreezeDecision decision) implements FreezeAct {}

    /** 延长冻结期限. */
    record FreezeExtended(Instant at, String measure, Extension extension) implements FreezeAct {}

    /**
     * 解除冻结.
     *
     * @param document the number of the decision to release
     * @param bankAndPartyTold whether bank and party were told
     */
    record FreezeReleased(Instant at, String measure, ReleaseGround ground, String document, boolean bankAndPartyTold)
            implements FreezeAct {}

    /** 金融机构自冻结期满之日起解除冻结. */
    record FreezeLapsed(Instant at, String measure) implements FreezeAct {}

    /** 随案移送司法机关. */
    record FreezeTransferred(Instant at, String measure, String receiver, boolean toldInWriting) implements FreezeAct {}
}
