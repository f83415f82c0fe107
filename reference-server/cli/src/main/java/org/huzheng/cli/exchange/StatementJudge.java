package org.huzheng.cli.exchange;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.archive.CaseArchive;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.dispute.internal.DisputeManifest;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.VerificationReport;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.HandoverAct;
import org.huzheng.handover.internal.HandoverRelease;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.matter.edition.CatalogueEdition;
import org.huzheng.recognition.Exclusion;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.DataDeletion;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.ResourceCatalogue;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementSigners;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;

/**
 * Judges one statement, or one checkpoint, with nothing but what is trusted 声明核验.
 *
 * @param trust the CA certificates and CRLs
 * @param logs the log keys
 * @param at the instant it is judged for
 */
record StatementJudge(TrustStore trust, LogTrust logs, Instant at) {
    private static final String POLICY = "statement";

    /** How each type is read: what cannot be read in full is not what it claims to be. */
    private static final Map<StatementType, Function<Bytes, Object>> READERS = Map.ofEntries(
            Map.entry(StatementType.EVIDENCE_MANIFEST, EvidenceManifest::parse),
            Map.entry(StatementType.CUSTODY_EVENT, CustodyEvent.FORMAT::read),
            Map.entry(StatementType.REGISTRATION, Registration.FORMAT::read),
            Map.entry(StatementType.SHARING_CONTRACT, SharingContract.FORMAT::read),
            Map.entry(StatementType.CONTRACT_SIGNATURE, ContractAct.SIGNATURE_FORMAT::read),
            Map.entry(StatementType.SECURITY_REVIEW, ContractAct.REVIEW_FORMAT::read),
            Map.entry(StatementType.CONTRACT_SUSPENSION, ContractAct.SUSPENSION_FORMAT::read),
            Map.entry(StatementType.CONTRACT_REVOCATION, ContractAct.REVOCATION_FORMAT::read),
            Map.entry(StatementType.ACCESS_REQUEST, AccessRequest.FORMAT::read),
            Map.entry(StatementType.ACCESS_GRANT, AccessGrant.FORMAT::read),
            Map.entry(StatementType.ACCESS_REFUSAL, AccessRefusal.FORMAT::read),
            Map.entry(StatementType.RELEASE_RECEIPT, ReleaseReceipt.FORMAT::read),
            Map.entry(StatementType.RECOGNITION_POLICY, RecognitionPolicy.FORMAT::read),
            Map.entry(StatementType.DATA_DELETION, DataDeletion.FORMAT::read),
            Map.entry(StatementType.RECOGNITION_DECISION, RecognitionDecision.FORMAT::read),
            Map.entry(StatementType.RECALL, Recall.FORMAT::read),
            Map.entry(StatementType.RECALL_ACKNOWLEDGEMENT, RecallAcknowledgement.FORMAT::read),
            Map.entry(StatementType.EXCLUSION, Exclusion.FORMAT::read),
            Map.entry(StatementType.RESOURCE_CATALOGUE, ResourceCatalogue.FORMAT::read),
            Map.entry(StatementType.OBJECTION, Objection.FORMAT::read),
            Map.entry(StatementType.OBJECTION_ACT, ObjectionAct.FORMAT::read),
            Map.entry(StatementType.CASE_HANDOVER, CaseHandover.FORMAT::read),
            Map.entry(StatementType.HANDOVER_ACT, HandoverAct.FORMAT::read),
            Map.entry(StatementType.HANDOVER_RELEASE, HandoverRelease.FORMAT::read),
            Map.entry(StatementType.RECALL_STATUS, RecallStatus.FORMAT::read),
            Map.entry(StatementType.MATTER_CATALOGUE, CatalogueEdition.FORMAT::read),
            Map.entry(StatementType.CASE_ARCHIVE, CaseArchive::parse),
            Map.entry(StatementType.DISPUTE_PACK, DisputeManifest::parse));

    /** A statement's report, and who signed as far as the signatures hold. */
    record Judged(VerificationReport report, StatementSigners signers) {}

    /**
     * Signatures, signers, trust, time, form, and the receipt if there is one.
     *
     * @param wanted the department that has to have issued it; any if empty
     */
    Judged statement(Statement statement, String subject, Optional<UnifiedSocialCreditCode> wanted) {
        Findings findings = new Findings();
        StatementSigners signers = StatementVerifier.of(trust).examine(statement, at, subject, findings);
        if (!findings.has(ReasonCode.STATEMENT_MALFORMED)) {
            readWhole(statement, subject, findings);
            wanted.ifPresent(code -> requireIssuer(statement, code, subject, findings));
        }
        Set<Axis> required = EnumSet.of(Axis.SIGNATURE, Axis.TRUST, Axis.TIME);
        statement.receipt().ifPresent(receipt -> {
            required.add(Axis.LOG);
            LogReceipt.verify(receipt, statement.logEntry(), logs, subject, findings);
        });
        return new Judged(VerificationReport.conclude(subject, at, POLICY, required, findings), signers);
    }

    private static void readWhole(Statement statement, String subject, Findings findings) {
        try {
            var unused = Objects.requireNonNull(READERS.get(statement.type())).apply(statement.payload());
        } catch (HuzhengException e) {
            findings.add(ReasonCode.STATEMENT_MALFORMED, subject, e.code() + " " + e.detail());
        }
    }

    private static void requireIssuer(
            Statement statement, UnifiedSocialCreditCode wanted, String subject, Findings findings) {
        UnifiedSocialCreditCode issuer = statement.header().issuer().code();
        if (!issuer.equals(wanted)) {
            findings.add(ReasonCode.ISSUER_NOT_EXPECTED, subject, issuer + " ≠ " + wanted);
        }
    }

    /** A checkpoint's report: whether a log key that is trusted signed it. */
    VerificationReport checkpoint(SignedCheckpoint checkpoint, String subject) {
        Findings findings = new Findings();
        checkpoint.verify(logs, subject, findings);
        return VerificationReport.conclude(subject, at, POLICY, EnumSet.of(Axis.LOG), findings);
    }
}
