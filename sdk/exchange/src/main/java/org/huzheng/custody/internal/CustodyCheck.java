package org.huzheng.custody.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.custody.CustodyChain;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.evidence.packaging.internal.PackageCheck;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.log.LogReceipt;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementSigners;
import org.huzheng.statement.StatementVerifier;

/** Judges the custody events of a package 保管链核验: each signature, the chain, and whether its head is anchored. */
public final class CustodyCheck implements PackageCheck {
    private static final String FOLDER = "custody/";

    /** For the service loader. */
    public CustodyCheck() {}

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public void verify(CheckContext<EvidenceManifest> context, Findings findings) {
        PackageReader contents = context.contents();
        List<String> names = contents.statementNames(FOLDER);
        if (names.isEmpty()) {
            if (context.policy().demands(VerificationPolicy.Demand.CUSTODY)) {
                findings.add(ReasonCode.CUSTODY_MISSING, FOLDER, "");
            }
            return;
        }
        findings.assess(Axis.CUSTODY);
        Statement manifest = contents.manifestStatement();
        CustodyChain chain = CustodyChain.of(
                context.manifest().evidenceId(),
                manifest.ref().digest(),
                context.manifest().suite(),
                manifest.signatures().stream().findFirst().orElse(Bytes.empty()),
                context.manifest().header().issuer(),
                context.manifest()
                        .facts()
                        .collectedAt()
                        .map(OffsetDateTime::toInstant)
                        .orElse(Instant.EPOCH),
                findings);
        boolean anchored = false;
        for (String name : names) {
            anchored = verify(name, chain, context, findings);
        }
        if (!anchored) {
            Verdict verdict = context.policy().demands(VerificationPolicy.Demand.HEAD_ANCHOR)
                    ? ReasonCode.CUSTODY_HEAD_UNANCHORED.usualVerdict()
                    : Verdict.PASSED;
            findings.add(Finding.of(ReasonCode.CUSTODY_HEAD_UNANCHORED, names.get(names.size() - 1), "")
                    .judged(verdict));
        }
    }

    /** Whether this event is anchored. */
    private static boolean verify(
            String name, CustodyChain chain, CheckContext<EvidenceManifest> context, Findings findings) {
        try {
            Statement statement = context.contents().statement(name);
            CustodyEvent event = CustodyEvent.parse(statement.payload());
            StatementSigners signers =
                    StatementVerifier.of(context.trust()).examine(statement, context.at(), name, findings);
            verifyRecorder(event, name, findings);
            chain.verify(event, statement.signatures().stream().findFirst().orElse(Bytes.empty()), name);
            boolean receipted = receiptHolds(statement, name, context, findings);
            return receipted || signers.timestamp().isPresent();
        } catch (HuzhengException | IllegalArgumentException e) {
            findings.add(ReasonCode.CUSTODY_MALFORMED, name, detail(e));
            return false;
        }
    }

    private static String detail(RuntimeException fault) {
        return fault instanceof HuzhengException ours ? ours.code() + " " + ours.detail() : "";
    }

    private static void verifyRecorder(CustodyEvent event, String name, Findings findings) {
        boolean involved =
                event.facts().to().code().equals(event.header().issuer().code())
                        || event.facts()
                                .from()
                                .map(from -> from.code()
                                        .equals(event.header().issuer().code()))
                                .orElse(false);
        if (!involved) {
            findings.add(ReasonCode.SIGNER_NOT_EXPECTED, name, "recorded by a body that neither gave nor took");
        }
    }

    private static boolean receiptHolds(
            Statement statement, String name, CheckContext<EvidenceManifest> context, Findings findings) {
        Optional<Bytes> receipt = statement.receipt();
        if (receipt.isEmpty()) {
            return false;
        }
        Findings own = new Findings();
        LogReceipt.verify(receipt.get(), statement.logEntry(), context.logs(), name, own);
        findings.addAll(own);
        return own.clean();
    }
}
