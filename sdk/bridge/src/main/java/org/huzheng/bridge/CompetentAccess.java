package org.huzheng.bridge;

import java.time.Instant;
import org.huzheng.casefile.filing.CompetenceFinding;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matter.competence.CompetenceAnswer;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.statement.Verified;

/** Whether who asks is competent for the matter it asks for 调取审查之职权: the catalogue's answer as a fact of the decision. */
public final class CompetentAccess {
    private CompetentAccess() {}

    /**
     * Everything that speaks against the requester's powers for the matter and the place of a request, as
     * {@link org.huzheng.sharing.AccessFacts#withCompetence} takes it; clean if nothing does.
     *
     * @param request what is asked
     * @param catalogue who is competent for what
     * @param at the instant judged
     */
    public static Findings review(Verified<AccessRequest> request, Competence catalogue, Instant at) {
        Findings findings = new Findings();
        CompetenceAnswer answer =
                catalogue.answer(request.value().matter(), request.value().territory(), at);
        CompetenceFinding finding = CompetenceFinding.of(answer);
        if (!finding.allows(request.issuer().code().toString())) {
            boolean open = finding.kind() == CompetenceFinding.Kind.UNKNOWN
                    || finding.kind() == CompetenceFinding.Kind.DISPUTE;
            findings.add(Finding.of(
                            ReasonCode.REQUESTER_NOT_COMPETENT,
                            request.id(),
                            answer.explanation().zh())
                    .judged(open ? Verdict.INDETERMINATE : Verdict.FAILED));
        }
        return findings;
    }
}
