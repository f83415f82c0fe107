package org.huzheng.dispute.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.log.LogReceipt;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;

/** Reads and verifies every statement of a pack 卷内声明核验: signatures, signers as of their time, form, and the log's receipt. */
final class PaperReader {
    private final CheckContext<DisputeManifest> context;
    private final Instant then;
    private final Findings findings;

    PaperReader(CheckContext<DisputeManifest> context, Instant then, Findings findings) {
        this.context = context;
        this.then = then;
        this.findings = findings;
    }

    Papers read() {
        findings.assess(Axis.LOG);
        List<Papers.Paper> papers = new ArrayList<>();
        for (DisputeManifest.Component each : context.manifest().components()) {
            if (!Roles.ONCE.contains(each.role()) && context.contents().has(each.file())) {
                read(each).ifPresent(papers::add);
            }
        }
        return new Papers(papers, findings);
    }

    private Optional<Papers.Paper> read(DisputeManifest.Component component) {
        String file = component.file();
        try {
            Statement statement = Statement.parseEnvelope(context.contents().document(file));
            String right =
                    DisputeManifest.FOLDER + "statements/" + statement.header().fileName();
            if (!statement.type().shortName().equals(component.role()) || !file.equals(right)) {
                findings.add(ReasonCode.STATEMENT_TYPE_MISMATCH, file, component.role());
                return Optional.empty();
            }
            boolean logged = logged(statement, file);
            return Roles.format(statement.type())
                    .flatMap(format -> verified(statement, format, file))
                    .map(verified -> new Papers.Paper(file, verified, logged));
        } catch (HuzhengException e) {
            findings.add(ReasonCode.STATEMENT_MALFORMED, file, e.code() + " " + e.detail());
            return Optional.empty();
        }
    }

    private <T> Optional<Verified<T>> verified(Statement statement, StatementFormat<T> format, String file) {
        return StatementVerifier.of(context.trust()).verify(statement, format, then, file, findings);
    }

    private boolean logged(Statement statement, String file) {
        Findings own = new Findings();
        if (statement.receipt().isPresent()) {
            LogReceipt.verify(statement.receipt().get(), statement.logEntry(), context.logs(), file, own);
        } else if (Roles.logged(statement.type())) {
            own.add(ReasonCode.LOG_RECEIPT_MISSING, file, "");
        } else {
            return false;
        }
        findings.addAll(own);
        return own.clean();
    }
}
