package org.huzheng.casefile.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.assessment.Assessment;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.OneFine;
import org.huzheng.penalty.discretion.Benchmark;
import org.huzheng.penalty.discretion.DiscretionFacts;
import org.huzheng.penalty.discretion.FineCheck;
import org.huzheng.penalty.discretion.FineProposal;
import org.huzheng.penalty.discretion.TierAnswer;
import org.huzheng.penalty.leniency.Leniency;

/** A fine held against the benchmark in force for the provision applied; against the provision alone where there is none. */
final class Fining {
    private Fining() {}

    /** All that stands against it; nothing where no provision was established, which is another guard's to say. */
    static List<LegalReason> of(PenaltyDecided penalty, Leniency leniency, CaseSoFar soFar, LocalDate decidedOn) {
        FineProposal proposal = new FineProposal(penalty.fineFen(), penalty.adjustments(), penalty.deviation());
        Optional<FineNorm> norm = soFar.the(Assessment.class).oneFine().map(OneFine::applied);
        if (norm.isEmpty()) {
            return List.of();
        }
        Optional<Benchmark> benchmark =
                soFar.rules().register().inForce(norm.get().basis(), decidedOn);
        if (benchmark.isEmpty()) {
            return FineCheck.verify(norm.get(), leniency, proposal).against();
        }
        DiscretionFacts facts = new DiscretionFacts(soFar.the(Assessment.class)
                .established()
                .map(each -> each.bearing().facts())
                .orElse(List.of()));
        TierAnswer answer = benchmark.get().evaluate(facts, decidedOn);
        return answer instanceof TierAnswer.Found found
                ? FineCheck.verify(found, leniency, proposal).against()
                : answer.reasons();
    }
}
