package org.huzheng.finding;

import org.huzheng.BilingualText;
import org.huzheng.internal.json.CodeTexts;

/**
 * Every reason 原因码 a finding can have. Axis, usual verdict, requirement and texts stand in {@code
 * spec/reason-codes.json}, which a test holds against this list. Names are never reused or renamed.
 */
public enum ReasonCode {
    // Integrity: container, manifest, files
    CONTAINER_UNREADABLE,
    CONTAINER_NOT_CANONICAL,
    CONTAINER_LIMIT_EXCEEDED,
    MANIFEST_MISSING,
    MANIFEST_MALFORMED,
    FILE_MISSING,
    FILE_UNLISTED,
    FILE_LENGTH_MISMATCH,
    FILE_DIGEST_MISMATCH,
    FILE_TREE_MISMATCH,
    LEAVES_MISMATCH,
    ASIC_MANIFEST_MISMATCH,
    // Signature
    SIGNATURE_MISSING,
    SIGNATURE_MALFORMED,
    SIGNATURE_INVALID,
    SIGNATURE_DIGEST_MISMATCH,
    SIGNATURE_ATTRIBUTES_MISSING,
    SIGNATURE_CERTIFICATE_MISSING,
    SIGNATURE_CERTIFICATE_UNBOUND,
    SIGNATURE_ALGORITHM_UNSUPPORTED,
    SIGNATURE_UNAUTHENTICATED_CONTENT,
    SUITE_MISMATCH,
    STATEMENT_TYPE_MISMATCH,
    STATEMENT_MALFORMED,
    SIGNER_NOT_EXPECTED,
    ISSUER_NAME_DIFFERS,
    SIGNER_KEY_REPEATED,
    SIGNER_SAME_PERSON,
    // Trust
    TRUST_NO_ANCHOR,
    CERTIFICATE_CHAIN_BROKEN,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_NOT_YET_VALID,
    CERTIFICATE_REVOKED,
    CERTIFICATE_REVOKED_LATER,
    REVOCATION_UNKNOWN,
    REVOCATION_STALE,
    REVOCATION_INVALID,
    CERTIFICATE_WRONG_ROLE,
    CERTIFICATE_KEY_USAGE,
    // Time
    TIME_CLAIMED_ONLY,
    TIMESTAMP_MISSING,
    TIMESTAMP_INVALID,
    TIMESTAMP_UNTRUSTED,
    TIME_ORDER_IMPLAUSIBLE,
    // Custody
    CUSTODY_MALFORMED,
    CUSTODY_BROKEN_LINK,
    CUSTODY_GAP,
    CUSTODY_TIME_REVERSED,
    CUSTODY_SEAL_BROKEN,
    CUSTODY_DIGEST_MISMATCH,
    CUSTODY_HEAD_UNANCHORED,
    // Log
    LOG_RECEIPT_MISSING,
    LOG_RECEIPT_MALFORMED,
    LOG_PROOF_INVALID,
    LOG_CHECKPOINT_SIGNATURE_INVALID,
    LOG_KEY_UNKNOWN,
    LOG_LEAF_MISMATCH,
    LOG_INCONSISTENT,
    // Procedure
    OFFICERS_TOO_FEW,
    OFFICER_SIGNATURE_MISSING,
    CAPTURE_FACT_MISSING,
    CAPTURE_FACT_INVALID,
    COLLECTED_AFTER_SEALED,
    OFFICER_NAME_DIFFERS,
    OFFICER_NOT_CERTIFIED_THEN,
    // Sharing and recognition
    CONTRACT_UNSIGNED,
    CONTRACT_CONTENT_MISMATCH,
    REFERENCE_MISMATCH,
    CONTRACT_NOT_IN_FORCE,
    CONTRACT_PARTY_UNKNOWN,
    PURPOSE_OUTSIDE_CONTRACT,
    MATTER_OUTSIDE_CONTRACT,
    KIND_OUTSIDE_CONTRACT,
    ACCESS_GRANT_MISSING,
    ACCESS_GRANT_OVER,
    PROVIDER_NOT_COLLECTOR,
    EVIDENCE_RECALLED,
    RECALL_UNANSWERED,
    COLLECTED_AFTER_DECISION,
    PARTY_NOT_HEARD,
    REVIEWER_IS_COLLECTOR,
    COLLECTORS_UNKNOWN,
    REVIEWER_NOT_OF_CONSUMER,
    REVIEWER_SIGNATURE_MISSING,
    REASONS_INSUFFICIENT,
    REASK_REQUIRED,
    // Archives of cases
    ARCHIVE_SEQUENCE_BROKEN,
    ARCHIVE_INDEX_MISMATCH,
    ARCHIVE_CASE_INVALID,
    ARCHIVE_CASE_MISMATCH,
    ARCHIVE_CASE_NOT_CLOSED,
    ARCHIVE_STAGE_MISSING,
    ARCHIVE_RECORD_MISSING,
    ARCHIVE_EVIDENCE_MISSING,
    ARCHIVE_EVIDENCE_MISMATCH,
    ARCHIVE_PACKAGE_ABSENT,
    ARCHIVE_PACKAGE_UNSOUND;

    /** The axis it counts on. */
    public Axis axis() {
        return Axis.valueOf(CodeTexts.reasons().string(name(), "axis"));
    }

    /** What it means unless a policy says otherwise. */
    public Verdict usualVerdict() {
        return Verdict.valueOf(CodeTexts.reasons().string(name(), "verdict"));
    }

    /** The id of the requirement it enforces. */
    public String requirement() {
        return CodeTexts.reasons().string(name(), "requirement");
    }

    /** What was seen. */
    public BilingualText text() {
        return CodeTexts.reasons().text(name());
    }

    /** What to do about it. */
    public BilingualText action() {
        return CodeTexts.reasons().hint(name());
    }
}
