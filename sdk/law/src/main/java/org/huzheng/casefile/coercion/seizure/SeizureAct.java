package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.Extension;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.Scene;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.matter.LegalBasis;

/** Something done with a seal or seizure 查封、扣押的实施; every act names its measure. */
public sealed interface SeizureAct extends CaseEvent {
    /** The measure's number in this case. */
    String measure();

    /** An act by which a measure is begun, on paper or on the spot. */
    sealed interface Planned extends SeizureAct permits SeizureRequested, SeizedInEmergency {
        /** What is to be held, and by what power. */
        SeizurePlan plan();
    }

    /** An act on the scene. */
    sealed interface OnTheSpot extends SeizureAct permits SeizureCarriedOut, SeizedInEmergency {
        /** What was done on the scene. */
        Scene scene();

        /** The decision with its list. */
        SeizureDecision decision();
    }

    /** 提请查封、扣押: the officers ask for it. */
    record SeizureRequested(Instant at, String measure, SeizurePlan plan) implements Planned {
        /** All are required. */
        public SeizureRequested {
            Objects.requireNonNull(plan, "plan");
        }
    }

    /** 批准: before it is carried out, or after it was in an emergency. */
    record SeizureApproved(Instant at, String measure, Approver approver) implements SeizureAct {}

    /** 不予批准. */
    record SeizureDisapproved(Instant at, String measure, Approver approver, String reasons) implements SeizureAct {}

    /** 实施查封、扣押. */
    record SeizureCarriedOut(Instant at, String measure, Scene scene, SeizureDecision decision) implements OnTheSpot {}

    /** 情况紧急当场实施, without approval beforehand. */
    record SeizedInEmergency(
            Instant at, String measure, SeizurePlan plan, String urgency, Scene scene, SeizureDecision decision)
            implements Planned, OnTheSpot {}

    /** 当场实施后向负责人报告. */
    record EmergencyReported(Instant at, String measure, Approver reportedTo) implements SeizureAct {}

    /** 延长查封、扣押期限. */
    record SeizureExtended(Instant at, String measure, Extension extension) implements SeizureAct {}

    /**
     * 检测、检验、检疫或者技术鉴定开始.
     *
     * @param institution who tests
     * @param until the last day of the period fixed for it
     * @param toldInWriting whether the party was told that period in writing
     */
    record TestingBegun(Instant at, String measure, String institution, LocalDate until, boolean toldInWriting)
            implements SeizureAct {}

    /** 检测、检验、检疫或者技术鉴定结束. */
    record TestingEnded(Instant at, String measure, String report) implements SeizureAct {}

    /**
     * 鲜活物品或者其他不易保管的财物先行拍卖或者变卖; what they fetched stands in their place.
     *
     * @param why why they cannot be kept
     * @param proceedsFen what they fetched, in fen
     */
    record PerishablesSold(Instant at, String measure, String why, long proceedsFen) implements SeizureAct {}

    /**
     * 解除查封、扣押.
     *
     * @param document the number of the decision to release
     */
    record SeizureReleased(Instant at, String measure, ReleaseGround ground, String document) implements SeizureAct {}

    /**
     * 退还财物, or what perishable goods fetched.
     *
     * @param receivedBy who took them back
     */
    record GoodsReturned(Instant at, String measure, String receivedBy) implements SeizureAct {}

    /**
     * 没收非法财物.
     *
     * @param decision the number of the penalty decision
     */
    record GoodsConfiscated(Instant at, String measure, String decision) implements SeizureAct {}

    /**
     * 依法销毁.
     *
     * @param basis the law or administrative regulation that demands it
     */
    record GoodsDestroyed(Instant at, String measure, LegalBasis basis) implements SeizureAct {}

    /**
     * 拍卖抵缴罚款.
     *
     * @param remediesOverOn the last day on which the party could have sought remedy, and did not
     * @param demand the number of the demand 催告书 that went unheeded
     */
    record GoodsAuctioned(Instant at, String measure, LocalDate remediesOverOn, String demand) implements SeizureAct {}

    /**
     * 随案移送司法机关.
     *
     * @param receiver to whom
     * @param toldInWriting whether the party was told in writing
     */
    record SeizureTransferred(Instant at, String measure, String receiver, boolean toldInWriting)
            implements SeizureAct {}
}
