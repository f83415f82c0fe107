package org.huzheng;

import org.huzheng.internal.json.CodeTexts;

/**
 * Every error the SDK and the reference server can answer with. The texts, hints and HTTP statuses stand in {@code
 * spec/error-codes.json}, which a test holds against this list.
 */
public enum ErrorCode {
    // Ours or the machine's
    INTERNAL_FAULT,
    IO_FAILED,
    DISK_FULL,
    DEPENDENCY_CONFLICT,
    // What was handed in
    ARGUMENT_INVALID,
    FILE_NOT_FOUND,
    // The command line
    COMMAND_MISSING,
    COMMAND_UNKNOWN,
    OPTION_UNKNOWN,
    OPTION_MISSING,
    OPTION_REPEATED,
    OPTION_VALUE_MISSING,
    OPTION_VALUE_INVALID,
    OPTION_NOT_APPLICABLE,
    ARGUMENT_SURPLUS,
    FILE_IS_FOLDER,
    FILE_NOT_READABLE,
    FILE_IN_GBK,
    FILE_NAME_UNSPEAKABLE,
    FOLDER_NOT_FOUND,
    FOLDER_IS_FILE,
    FOLDER_NOT_EMPTY,
    OUTPUT_FOLDER_MISSING,
    OUTPUT_NOT_WRITABLE,
    OUTPUT_EXISTS,
    OUTPUT_IS_INPUT,
    SEAL_WOULD_FAIL,
    KEY_OF_OTHER_DEPARTMENT,
    DEPARTMENT_EXISTS,
    STATEMENT_KEPT_OTHERWISE,
    REVIEW_INCOMPLETE,
    DISPUTE_UNKNOWN,
    CASE_RECORD_UNNAMED,
    DOCUMENT_FORM_DIFFERS,
    DATA_FOLDER_IN_USE,
    ADDRESS_IN_USE,
    // Codes and JSON
    CODE_INVALID,
    JSON_MALFORMED,
    JSON_DUPLICATE_KEY,
    JSON_FIELD_MISSING,
    JSON_FIELD_UNKNOWN,
    JSON_FIELD_INVALID,
    JSON_LIMIT_EXCEEDED,
    JSON_NUMBER_UNSAFE,
    JSON_LONE_SURROGATE,
    BODY_NOT_UTF8,
    // Keys, certificates, time
    PASSWORD_WRONG,
    KEYSTORE_UNREADABLE,
    CERTIFICATE_UNREADABLE,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_REVOKED,
    CERTIFICATE_UNTRUSTED,
    CERTIFICATE_WRONG_ROLE,
    KEY_SUITE_MISMATCH,
    SIGNATURE_MALFORMED,
    SIGNING_FAILED,
    TRUST_UNREADABLE,
    TIMESTAMP_UNAVAILABLE,
    // Packages and statements
    PACKAGE_MALFORMED,
    PACKAGE_LIMIT_EXCEEDED,
    FILE_CHANGED_WHILE_READ,
    STATEMENT_MALFORMED,
    STATEMENT_REJECTED,
    STATEMENT_TOO_EARLY,
    REFERENCE_MISMATCH,
    EVIDENCE_NOT_SOUND,
    EVIDENCE_NOT_RECOGNISED,
    POLICY_UNREADABLE,
    STANDING_UNREADABLE,
    EXTRACT_UNREADABLE,
    // Log
    LOG_MALFORMED,
    LOG_ROLLED_BACK,
    LOG_DAMAGED,
    LOG_NOT_BEGUN,
    CONTENT_MISSING,
    CONTENT_DAMAGED,
    // Calendar
    CALENDAR_YEAR_MISSING,
    CALENDAR_YEAR_INVALID,
    // Tables
    TABLE_UNREADABLE,
    // Documents
    DOCUMENT_FORM_UNKNOWN,
    DOCUMENT_INCOMPLETE,
    DOCUMENT_STEP_MISSING,
    DOCUMENT_FIELD_CONTRADICTED,
    SEQUENCE_BROKEN,
    // Archives of cases
    CASE_NOT_CLOSED,
    CASE_RECORD_INCOMPLETE,
    // Life cycles
    CONTRACT_ACTS_EXHAUSTED,
    TRANSITION_ILLEGAL,
    // Matters
    MATTER_VERSIONS_OVERLAP,
    CATALOGUE_MISMATCH,
    CATALOGUE_EDITION_ORDER,
    // The wire
    HEADER_MISSING,
    HEADER_INVALID,
    KEY_UNKNOWN,
    CLOCK_SKEW,
    TIMESTAMP_LOOKS_LIKE_MILLIS,
    NONCE_REPLAYED,
    BODY_DIGEST_MISMATCH,
    SIGN_MISMATCH,
    ROLE_FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    IDEMPOTENCY_CONFLICT,
    BUSINESS_KEY_CONFLICT,
    // Ids, registration, answers
    ID_AMBIGUOUS,
    REQUEST_AMBIGUOUS,
    CURSOR_INVALID,
    PATH_MISMATCH,
    CONTENT_REGISTERED,
    PACKAGE_REJECTED,
    RECALLED_ALREADY,
    DECISION_STANDS,
    BODY_NOT_REGISTERED,
    RECALL_NOT_CONCERNED,
    ACKNOWLEDGED_ALREADY,
    ACKNOWLEDGEMENT_CONTRADICTS,
    REVOCATION_LIST_OLDER,
    REGISTRY_REMOVES_MANY,
    REGISTRY_APP_DUPLICATE,
    REGISTRY_KEY_DUPLICATE,
    BODY_TOO_LARGE,
    BODY_TRUNCATED,
    BODY_UNEXPECTED,
    BODY_TOO_SLOW,
    MEDIA_TYPE_UNSUPPORTED,
    SCHEMA_VIOLATION,
    UPLOAD_LEAF_MISMATCH,
    UPLOAD_ROOT_MISMATCH,
    UPLOAD_DIGEST_MISMATCH,
    UPLOAD_INCOMPLETE,
    UPLOAD_RANGE_INVALID,
    CONTRACT_NOT_ACTIVE,
    ACCESS_NOT_GRANTED,
    RECORD_NOT_AS_ASKED,
    RECORDS_TOO_MANY,
    RECORD_SOURCE_FAILED,
    REQUESTS_TOO_MANY,
    QUOTA_EXCEEDED,
    SERVER_BUSY,
    SERVER_UNREACHABLE,
    GATEWAY_ANSWERED,
    RESPONSE_INVALID;

    /** Here too, because the library that reads the file may be the one in the way. */
    private static final BilingualText CONFLICT =
            new BilingualText("类路径上另有不兼容的依赖版本", "A library on the class path is not one this software can work with");

    private static final BilingualText CONFLICT_HINT = new BilingualText(
            "移除或升级所指出的 jar，或者改用 standalone 版本的 SDK",
            "Remove or upgrade the jar named, or use the SDK's standalone artefact");

    /** What happened, in Chinese and English. */
    public BilingualText text() {
        return this == DEPENDENCY_CONFLICT ? CONFLICT : CodeTexts.errors().text(name());
    }

    /** What to do about it, in Chinese and English. */
    public BilingualText hint() {
        return this == DEPENDENCY_CONFLICT ? CONFLICT_HINT : CodeTexts.errors().hint(name());
    }

    /** The HTTP status this error is answered with, 400–599. */
    public int httpStatus() {
        return CodeTexts.errors().number(name(), "status");
    }

    /** Whether the same request may succeed if sent again unchanged. */
    public boolean retryable() {
        return CodeTexts.errors().flag(name(), "retryable");
    }
}
