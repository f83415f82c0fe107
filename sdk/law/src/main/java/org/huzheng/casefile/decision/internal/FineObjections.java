package org.huzheng.casefile.decision.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.assessment.internal.AssessmentRecord;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.discretion.Benchmark;
import org.huzheng.penalty.discretion.Fact;
import org.huzheng.penalty.discretion.FineProposal;
import org.huzheng.penalty.discretion.TierAnswer;
import org.huzheng.penalty.internal.OneFine;
import org.huzheng.penalty.leniency.internal.Leniency;

/** A fine held against the benchmark in force for the provision applied; against the provision alone where there is none. */
final class FineObjections {
    private FineObjections() {}

    /** All that stands against it; nothing where no provision was established, which is another guard's to say. */
    static List<LegalReason> of(PenaltyDecided penalty, Leniency leniency, CaseSoFar soFar, LocalDate decidedOn) {
        FineProposal proposal = new FineProposal(penalty.fineFen(), penalty.adjustments(), penalty.deviation());
        Optional<FineNorm> norm = soFar.the(AssessmentRecord.class).oneFine().map(OneFine::applied);
        if (norm.isEmpty()) {
            return List.of();
        }
        Optional<Benchmark> benchmark = soFar.rules().benchmark(norm.get().basis(), decidedOn);
        if (benchmark.isEmpty()) {
            return proposal.verdict(norm.get(), leniency).against();
        }
        List<Fact> facts = soFar.the(AssessmentRecord.class)
                .established()
                .map(each -> each.bearing().facts())
                .orElse(List.of());
        TierAnswer answer = benchmark.get().evaluate(facts, decidedOn);
        return answer instanceof TierAnswer.Found found
                ? proposal.verdict(found, leniency).against()
                : answer.reasons();
    }
}
