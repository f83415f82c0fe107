package org.huzheng.evidence.packaging.internal.verify;

import java.util.Optional;
import java.util.Set;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.evidence.packaging.internal.PackageManifest;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.log.LogReceipt;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;

/**
 * Receipts and the statements that travel with a package 回执与随附声明核验. A package counts as logged if the manifest's own
 * receipt verifies, or the receipt of a registration of exactly this manifest.
 */
final class LogCheck {
    private final CheckContext<?> context;
    private final Findings findings;
    private boolean logged;
    private Optional<Verified<Registration>> registration = Optional.empty();

    LogCheck(CheckContext<?> context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** Verifies, taking the names it answers for out of the set. */
    void verify(Set<String> unclaimed) {
        PackageReader contents = context.contents();
        Statement manifest = contents.manifestStatement();
        manifest.receipt().ifPresent(receipt -> logged |= receiptHolds(receipt, manifest, PackageLayout.MANIFEST));
        for (String name : contents.statementNames(PackageLayout.STATEMENTS)) {
            contents.parts(name).forEach(unclaimed::remove);
            verifyStatement(name);
        }
        if (context.policy().demands(VerificationPolicy.Demand.RECEIPT) && !logged) {
            findings.add(ReasonCode.LOG_RECEIPT_MISSING, PackageLayout.MANIFEST, "");
        }
    }

    private void verifyStatement(String name) {
        try {
            Statement statement = context.contents().statement(name);
            Findings own = new Findings();
            StatementVerifier verifier = StatementVerifier.of(context.trust());
            boolean receipted = statement
                    .receipt()
                    .map(receipt -> receiptHolds(receipt, statement, name))
                    .orElse(false);
            if (statement.type() == StatementType.REGISTRATION) {
                verifier.verify(statement, Registration.FORMAT, context.at(), name, own)
                        .filter(registered -> registersThis(registered, name))
                        .ifPresent(registered -> {
                            registration = Optional.of(registered);
                            logged |= receipted;
                        });
            } else {
                verifier.examine(statement, context.at(), name, own);
            }
            findings.addAll(own);
        } catch (HuzhengException e) {
            findings.add(ReasonCode.STATEMENT_MALFORMED, name, e.code() + " " + e.detail());
        }
    }

    /** By the sealing department, of this id, manifest, kind and title; anything else is somebody else's paper. */
    private boolean registersThis(Verified<Registration> registered, String name) {
        PackageManifest manifest = context.manifest();
        Registration value = registered.value();
        boolean ours = value.manifestDigest()
                        .equals(context.contents().manifestStatement().ref().digest())
                && value.evidence().id().equals(manifest.header().id())
                && registered.issuer().is(manifest.header().issuer())
                && manifest.evidenceKind().equals(Optional.of(value.kind().name()))
                && manifest.title().equals(Optional.of(value.title()));
        if (!ours) {
            findings.assess(Axis.LOG).add(ReasonCode.LOG_LEAF_MISMATCH, name, "registers another package");
        }
        return ours;
    }

    /** The registration of exactly this package, if one is enclosed and verified. */
    Optional<Verified<Registration>> registration() {
        return registration;
    }

    private boolean receiptHolds(Bytes receipt, Statement statement, String subject) {
        Findings own = new Findings();
        LogReceipt.verify(receipt, statement.logEntry(), context.logs(), subject, own);
        findings.addAll(own);
        return own.clean();
    }
}
