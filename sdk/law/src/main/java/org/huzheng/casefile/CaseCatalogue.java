package org.huzheng.casefile;

import java.util.List;
import org.huzheng.casefile.assessment.Assessment;
import org.huzheng.casefile.coercion.freeze.FreezeLifecycle;
import org.huzheng.casefile.coercion.freeze.FreezeRecord;
import org.huzheng.casefile.coercion.preservation.PreservationLifecycle;
import org.huzheng.casefile.coercion.preservation.PreservationRecord;
import org.huzheng.casefile.coercion.seizure.SeizureLifecycle;
import org.huzheng.casefile.coercion.seizure.SeizureRecord;
import org.huzheng.casefile.decision.Decision;
import org.huzheng.casefile.execution.DisposalLifecycle;
import org.huzheng.casefile.execution.ExecutionLifecycle;
import org.huzheng.casefile.execution.ExecutionRecord;
import org.huzheng.casefile.filing.CaseClock;
import org.huzheng.casefile.filing.ClockLifecycle;
import org.huzheng.casefile.hearing.HearingLifecycle;
import org.huzheng.casefile.hearing.HearingRecord;
import org.huzheng.casefile.jurisdiction.JurisdictionLifecycle;
import org.huzheng.casefile.jurisdiction.JurisdictionRecord;
import org.huzheng.casefile.notice.Notice;
import org.huzheng.casefile.ordinary.OrdinaryProcedure;
import org.huzheng.casefile.performance.CollectionLifecycle;
import org.huzheng.casefile.performance.CollectionRecord;
import org.huzheng.casefile.performance.PerformanceLifecycle;
import org.huzheng.casefile.performance.PerformanceRecord;
import org.huzheng.casefile.procedure.CaseMachine;
import org.huzheng.casefile.procedure.Chapter;
import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.proof.Proof;
import org.huzheng.casefile.proof.ProofLifecycle;
import org.huzheng.casefile.publicity.PublicityLifecycle;
import org.huzheng.casefile.publicity.PublicityRecord;
import org.huzheng.casefile.record.ProcessRecord;
import org.huzheng.casefile.record.RecordLifecycle;
import org.huzheng.casefile.rectification.LetterLifecycle;
import org.huzheng.casefile.rectification.RectificationLifecycle;
import org.huzheng.casefile.rectification.RectificationRecord;
import org.huzheng.casefile.referral.ReferralLifecycle;
import org.huzheng.casefile.referral.ReferralRecord;
import org.huzheng.casefile.remedy.CreditLifecycle;
import org.huzheng.casefile.remedy.RemedyLifecycle;
import org.huzheng.casefile.remedy.RemedyRecord;
import org.huzheng.casefile.review.Review;
import org.huzheng.casefile.service.ServiceLifecycle;
import org.huzheng.casefile.service.ServiceRecord;
import org.huzheng.casefile.simple.SimpleProcedure;
import org.huzheng.casefile.substitution.SubstitutionLifecycle;
import org.huzheng.casefile.substitution.SubstitutionRecord;
import org.huzheng.casefile.team.Team;
import org.huzheng.casefile.triage.TriageRecord;

/** Everything a case is made of: the one list of regions and chapters. */
final class CaseCatalogue {
    private static final List<Region<?, ?>> REGIONS = List.of(
            SimpleProcedure.REGION,
            OrdinaryProcedure.REGION,
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

    private static final List<Chapter<?>> CHAPTERS = List.of(
            Team.empty(),
            CaseClock.notRunning(),
            Proof.empty(),
            PreservationRecord.empty(),
            SeizureRecord.empty(),
            FreezeRecord.empty(),
            ReferralRecord.empty(),
            JurisdictionRecord.undisputed(),
            RectificationRecord.empty(),
            Assessment.none(),
            Notice.none(),
            HearingRecord.none(),
            Review.none(),
            TriageRecord.none(),
            Decision.none(),
            ServiceRecord.none(),
            RemedyRecord.none(),
            PerformanceRecord.none(),
            CollectionRecord.none(),
            ExecutionRecord.none(),
            SubstitutionRecord.none(),
            PublicityRecord.none(),
            ProcessRecord.empty());

    static final CaseMachine MACHINE = CaseMachine.of(REGIONS, CHAPTERS);

    private CaseCatalogue() {}
}
