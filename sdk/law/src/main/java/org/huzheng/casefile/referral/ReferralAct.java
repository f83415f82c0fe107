package org.huzheng.casefile.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.team.CaseOfficer;

/** Something done about a suspected crime 移送涉嫌犯罪案件的行为, by the agency or by others. */
public sealed interface ReferralAct extends CaseEvent {
    /**
     * 发现涉嫌犯罪.
     *
     * @param offence of which crime
     * @param grounds amount, circumstances or consequences, or the reasonable suspicion in matters of intellectual property
     */
    record CrimeSuspected(Instant at, String offence, String grounds) implements ReferralAct {}

    /** 指定专案组. */
    record ReferralTeamNamed(Instant at, List<CaseOfficer> officers) implements ReferralAct {
        /** Copies the list. */
        public ReferralTeamNamed {
            officers = List.copyOf(officers);
        }
    }

    /**
     * 提出移送涉嫌犯罪案件的书面报告.
     *
     * @param document its number
     */
    record ReferralReported(Instant at, String document) implements ReferralAct {}

    /**
     * 批准移送.
     *
     * @param approver who decided
     * @param order the superior's order 责令限期移送 under which a late decision is made; empty if it is in time
     */
    record ReferralApproved(Instant at, Approver approver, Optional<String> order) implements ReferralAct {}

    /** 不批准移送. */
    record ReferralDisapproved(Instant at, Approver approver, String reasons) implements ReferralAct {}

    /**
     * 向同级公安机关移送.
     *
     * @param police to whom
     * @param attachments the five materials
     * @param order the superior's order 责令限期移送 under which it is sent late; empty if it is in time
     */
    record ReferralSent(Instant at, String police, List<Attachment> attachments, Optional<String> order)
            implements ReferralAct {
        /** Copies the list. */
        public ReferralSent {
            attachments = List.copyOf(attachments);
        }
    }

    /** 公安机关在移送书回执上签字. */
    record ReferralReceipted(Instant at, String police, String signedBy) implements ReferralAct {}

    /**
     * 公安机关转送有管辖权的机关.
     *
     * @param notice the number of the written notice to the agency
     */
    record ReferralForwarded(Instant at, String police, String notice) implements ReferralAct {}

    /** 接到公安机关立案通知书. */
    record PoliceFiled(Instant at, String police, String notice) implements ReferralAct {}

    /**
     * 接到公安机关不予立案通知书.
     *
     * @param reasons the reasons it gives
     */
    record PoliceDeclined(Instant at, String notice, String reasons) implements ReferralAct {}

    /** 提请公安机关复议. */
    record ReconsiderationAsked(Instant at, String document) implements ReferralAct {}

    /** 接到公安机关维持不予立案的复议决定. */
    record ReconsiderationUpheld(Instant at, String notice) implements ReferralAct {}

    /** 建议人民检察院立案监督. */
    record SupervisionAsked(Instant at, String procuratorate, String document) implements ReferralAct {}

    /**
     * 向公安机关移交涉案物品和其他材料, 办结交接手续.
     *
     * @param receipt the number of the signed receipt 交接手续
     * @param order the superior's order under which it is handed over late; empty if it is in time
     */
    record CaseHandedOver(Instant at, String receipt, Optional<String> order) implements ReferralAct {}

    /**
     * 人民法院的刑事判决.
     *
     * @param fineFen the fine 罚金 it imposes, in fen; an administrative fine already paid is set off
     */
    record CriminallyJudged(Instant at, String court, String judgment, long fineFen) implements ReferralAct {}

    /**
     * 公安机关不立案, 案件恢复行政处理.
     *
     * @param papersReturned whether the police have returned the file
     */
    record AdministrativeHandlingResumed(Instant at, String reasons, boolean papersReturned) implements ReferralAct {}

    /**
     * 司法机关将案件移送行政机关, after a referral or of its own.
     *
     * @param authority police, procuratorate or court
     * @param document its letter
     * @param grounds why no criminal liability, yet administrative liability
     */
    record SentBackByJustice(Instant at, String authority, String document, String grounds) implements ReferralAct {}
}
