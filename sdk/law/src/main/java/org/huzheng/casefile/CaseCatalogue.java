package org.huzheng.casefile;

import java.util.List;
import org.huzheng.casefile.assessment.internal.AssessmentRecord;
import org.huzheng.casefile.coercion.freeze.internal.FreezeLifecycle;
import org.huzheng.casefile.coercion.freeze.internal.FreezeRecord;
import org.huzheng.casefile.coercion.preservation.internal.PreservationLifecycle;
import org.huzheng.casefile.coercion.preservation.internal.PreservationRecord;
import org.huzheng.casefile.coercion.seizure.internal.SeizureLifecycle;
import org.huzheng.casefile.coercion.seizure.internal.SeizureRecord;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.execution.internal.DisposalLifecycle;
import org.huzheng.casefile.execution.internal.ExecutionLifecycle;
import org.huzheng.casefile.execution.internal.ExecutionRecord;
import org.huzheng.casefile.filing.internal.ClockLifecycle;
import org.huzheng.casefile.filing.internal.ClockRecord;
import org.huzheng.casefile.hearing.internal.HearingLifecycle;
import org.huzheng.casefile.hearing.internal.HearingRecord;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionLifecycle;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionRecord;
import org.huzheng.casefile.notice.internal.NoticeRecord;
import org.huzheng.casefile.ordinary.internal.OrdinaryLifecycle;
import org.huzheng.casefile.performance.internal.CollectionLifecycle;
import org.huzheng.casefile.performance.internal.CollectionRecord;
import org.huzheng.casefile.performance.internal.PerformanceLifecycle;
import org.huzheng.casefile.performance.internal.PerformanceRecord;
import org.huzheng.casefile.procedure.internal.CaseMachine;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.proof.internal.ProofLifecycle;
import org.huzheng.casefile.proof.internal.ProofRecord;
import org.huzheng.casefile.publicity.internal.PublicityLifecycle;
import org.huzheng.casefile.publicity.internal.PublicityRecord;
import org.huzheng.casefile.record.internal.ProcessRecord;
import org.huzheng.casefile.record.internal.RecordLifecycle;
import org.huzheng.casefile.rectification.internal.LetterLifecycle;
import org.huzheng.casefile.rectification.internal.RectificationLifecycle;
import org.huzheng.casefile.rectification.internal.RectificationRecord;
import org.huzheng.casefile.referral.internal.ReferralLifecycle;
import org.huzheng.casefile.referral.internal.ReferralRecord;
import org.huzheng.casefile.remedy.internal.CreditLifecycle;
import org.huzheng.casefile.remedy.internal.RemedyLifecycle;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.casefile.review.internal.ReviewRecord;
import org.huzheng.casefile.service.internal.ServiceLifecycle;
import org.huzheng.casefile.service.internal.ServiceRecord;
import org.huzheng.casefile.simple.internal.SimpleLifecycle;
import org.huzheng.casefile.substitution.internal.SubstitutionLifecycle;
import org.huzheng.casefile.substitution.internal.SubstitutionRecord;
import org.huzheng.casefile.team.internal.TeamRecord;
import org.huzheng.casefile.triage.internal.TriageRecord;

/** Everything a case is made of: the one list of regions and records. */
final class CaseCatalogue {
    private static final List<Region<?>> REGIONS = List.of(
            SimpleLifecycle.REGION,
            OrdinaryLifecycle.REGION,
            ClockLifecycle.REGION,
            ProofLifecycle.REGION,
            PreservationLifecycle.REGION,
            SeizureLifecycle.REGION,
            FreezeLifecycle.REGION,
            ReferralLifecycle.REGION,
            JurisdictionLifecycle.REGION,
            LetterLifecycle.REGION,
            RectificationLifecycle.REGION,
            HearingLifecycle.REGION,
            ServiceLifecycle.REGION,
            RemedyLifecycle.REGION,
            CreditLifecycle.REGION,
            PerformanceLifecycle.REGION,
            CollectionLifecycle.REGION,
            ExecutionLifecycle.REGION,
            DisposalLifecycle.REGION,
            SubstitutionLifecycle.REGION,
            PublicityLifecycle.REGION,
            RecordLifecycle.REGION);

    private static final List<CaseRecord<?>> RECORDS = List.of(
            TeamRecord.empty(),
            ClockRecord.notRunning(),
            ProofRecord.empty(),
            PreservationRecord.empty(),
            SeizureRecord.empty(),
            FreezeRecord.empty(),
            ReferralRecord.empty(),
            JurisdictionRecord.undisputed(),
            RectificationRecord.empty(),
            AssessmentRecord.none(),
            NoticeRecord.none(),
            HearingRecord.none(),
            ReviewRecord.none(),
            TriageRecord.none(),
            DecisionRecord.none(),
            ServiceRecord.none(),
            RemedyRecord.none(),
            PerformanceRecord.none(),
            CollectionRecord.none(),
            ExecutionRecord.none(),
            SubstitutionRecord.none(),
            PublicityRecord.none(),
            ProcessRecord.empty());

    static final CaseMachine MACHINE = CaseMachine.of(REGIONS, RECORDS);

    private CaseCatalogue() {}
}
