package org.huzheng.casefile.proof.internal;

import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.proof.EvidenceEvent;
import org.huzheng.casefile.proof.EvidenceExcluded;
import org.huzheng.casefile.proof.EvidenceFlawed;
import org.huzheng.casefile.proof.EvidenceMended;
import org.huzheng.casefile.proof.EvidenceRecalled;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.proof.EvidenceVerified;
import org.huzheng.casefile.proof.MonitoringFacts;
import org.huzheng.lifecycle.internal.Guard;

/** One machine for each piece of evidence 证据审查; mirrored by {@code spec/state-machines/case-evidence.yaml}. */
public final class ProofLifecycle {
    private static final Guard<Situation<EvidenceVerified>> THREE_PROPERTIES = CaseGuards.guard(
            "three-properties",
            "行政处罚法 46(2)",
            "证据须经查证属实：真实性、合法性、关联性缺一不可",
            "evidence must be verified: authentic, lawfully obtained and relevant",
            situation -> {
                EvidenceVerified verified = situation.event();
                return verified.authentic() && verified.lawful() && verified.relevant();
            });
    private static final Guard<Situation<?>> MONITORING = CaseGuards.guard(
            "monitoring-reviewed",
            "行政处罚法 41",
            "电子技术监控设备及其记录须经法制和技术审核，设置地点已公布，并已及时告知当事人",
            "the monitoring device and its record must be reviewed, its place published and the party informed",
            situation -> situation
                    .the(ProofRecord.class)
                    .item(situation.key())
                    .flatMap(item -> item.submitted().monitoring())
                    .map(ProofLifecycle::sound)
                    .orElse(true));
    private static final Guard<Situation<?>> RECOGNISED = CaseGuards.guard(
            "recognised-if-of-others",
            "浙江省综合行政执法条例 18(1)",
            "其他单位收集的证据，须经本单位审查互认后方可作为定案根据",
            "evidence another department collected must have been recognised by this one before a decision rests on it",
            situation -> situation
                    .the(ProofRecord.class)
                    .item(situation.key())
                    .flatMap(item -> item.submitted().origin())
                    .map(origin -> origin.servesFor(situation.soFar().opening().agency()))
                    .orElse(true));
    private static final Guard<Situation<EvidenceSubmitted>> COLLECTED = CaseGuards.guard(
            "collected-before-submitted",
            "",
            "证据的收集时间不得晚于提交时间",
            "evidence cannot be submitted before it was collected",
            situation -> !situation.event().collectedAt().isAfter(situation.at()));

    static final CaseTable<ProofState> TABLE = CaseTable.<ProofState>named("case-evidence")
            .row(ProofState.NONE, EvidenceSubmitted.class, ProofState.SUBMITTED, COLLECTED)
            .row(
                    ProofState.SUBMITTED,
                    EvidenceVerified.class,
                    ProofState.VERIFIED,
                    THREE_PROPERTIES,
                    MONITORING,
                    RECOGNISED)
            .row(ProofState.SUBMITTED, EvidenceFlawed.class, ProofState.DEFECTIVE)
            .row(ProofState.SUBMITTED, EvidenceExcluded.class, ProofState.EXCLUDED)
            .row(ProofState.SUBMITTED, EvidenceRecalled.class, ProofState.RECALLED)
            .row(ProofState.DEFECTIVE, EvidenceMended.class, ProofState.SUBMITTED)
            .row(ProofState.DEFECTIVE, EvidenceExcluded.class, ProofState.EXCLUDED)
            .row(ProofState.DEFECTIVE, EvidenceRecalled.class, ProofState.RECALLED)
            .row(ProofState.VERIFIED, EvidenceFlawed.class, ProofState.DEFECTIVE)
            .row(ProofState.VERIFIED, EvidenceExcluded.class, ProofState.EXCLUDED)
            .row(ProofState.VERIFIED, EvidenceRecalled.class, ProofState.RECALLED)
            .build();

    /** The region; keyed by the evidence's id. */
    public static final Region<ProofState> REGION = Region.of(TABLE, ProofState.NONE)
            .following(EvidenceSubmitted.class)
            .keyed(EvidenceEvent.class, EvidenceEvent::evidence);

    private ProofLifecycle() {}

    private static boolean sound(MonitoringFacts facts) {
        return facts.legallyReviewed()
                && facts.technicallyReviewed()
                && facts.standardsMet()
                && facts.placePublished()
                && facts.recordReviewed()
                && facts.partyInformed();
    }
}
