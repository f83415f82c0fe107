package org.huzheng.server.intake;

import java.util.List;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.Refusal;
import org.huzheng.server.contract.Violation;

/** Refusals of statements, each with its reason codes. */
final class Rejections {
    private Rejections() {}

    static Refusal because(ReasonCode code, String subject, String detail) {
        return because(new Findings().add(code, subject, detail));
    }

    static Refusal because(Findings findings) {
        return Refusal.statement(findings);
    }

    static Refusal schema(List<Violation> violations) {
        return Refusal.schema(violations);
    }
}
