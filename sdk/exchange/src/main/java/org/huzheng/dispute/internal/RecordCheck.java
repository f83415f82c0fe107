package org.huzheng.dispute.internal;

import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;

/** The records that a decision binds by their digests 决定所附记录核对: report, receipt, and the editions of checks and policy. */
final class RecordCheck {
    private final CheckContext<DisputeManifest> context;
    private final Papers papers;
    private final Findings findings;

    RecordCheck(CheckContext<DisputeManifest> context, Papers papers, Findings findings) {
        this.context = context;
        this.papers = papers;
        this.findings = findings;
    }

    /** The record of this role, if it is exactly the one bound. */
    Optional<Bytes> bound(String role, Digest expected, CryptoSuite suite) {
        Optional<String> file = context.manifest().file(role).filter(context.contents()::has);
        if (file.isEmpty()) {
            papers.absent(role, "");
            return Optional.empty();
        }
        Bytes record = context.contents().document(file.get());
        if (!suite.digest().digest(record).equals(expected)) {
            findings.add(ReasonCode.DISPUTE_RECORD_MISMATCH, role, "the decision binds " + expected);
            return Optional.empty();
        }
        return Optional.of(record);
    }

    /** The edition of the checks that the receipt names. */
    void judgeChecks(Bytes receipt, CryptoSuite suite) {
        Optional<Digest> edition = JsonObject.parse(receipt.toArray()).optionalString("checksEdition", Digest::parse);
        edition.ifPresent(named -> bound(Roles.CHECKS, named, suite));
    }

    /** The policy that the decision names: a signed one, or the file of a shipped one. */
    Optional<Verified<RecognitionPolicy>> policy(RecognitionDecision decision) {
        StatementRef named = decision.policy();
        if (RecognitionPolicy.SHIPPED.contains(named.id())) {
            bound(Roles.RULES, named.digest(), decision.header().suite());
            return Optional.empty();
        }
        return papers.required(RecognitionPolicy.FORMAT, named);
    }

    /** A record nobody binds, since there is no decision, belongs to another exchange. */
    void judgeUnbound() {
        for (String role : new String[] {Roles.REPORT, Roles.RECEIPT, Roles.CHECKS, Roles.RULES}) {
            context.manifest()
                    .file(role)
                    .ifPresent(file -> findings.add(ReasonCode.DISPUTE_PAPER_FOREIGN, file, "no decision binds it"));
        }
    }
}
