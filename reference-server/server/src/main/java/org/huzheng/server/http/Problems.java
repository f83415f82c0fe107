package org.huzheng.server.http;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.internal.CanonicalRequest;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.server.Refusal;
import org.huzheng.server.contract.Violation;

/** Writes problem documents (RFC 9457) by {@code spec/schemas/problem.json}. */
final class Problems {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final Set<ErrorCode> OURS = EnumSet.of(
            ErrorCode.INTERNAL_FAULT,
            ErrorCode.IO_FAILED,
            ErrorCode.LOG_DAMAGED,
            ErrorCode.LOG_ROLLED_BACK,
            ErrorCode.CONTENT_MISSING,
            ErrorCode.CONTENT_DAMAGED);

    private final Clock clock;

    Problems(Clock clock) {
        this.clock = clock;
    }

    Bytes of(ErrorCode code, String detail, String requestId) {
        return Bytes.of(base(code, detail, requestId).toBytes());
    }

    /** Faults of ours are told by their code alone: their details are for the operators. */
    Bytes of(HuzhengException e, String requestId) {
        boolean ours = OURS.contains(e.code());
        JsonWriter problem = base(e.code(), ours ? "" : e.detail(), requestId);
        if (e instanceof Refusal refusal) {
            if (!refusal.violations().isEmpty()) {
                problem.putObjects("errors", errors(refusal.violations()));
            }
            refusal.canonical().ifPresent(canonical -> problem.put("sign_information", signInformation(canonical)));
        }
        return Bytes.of(problem.toBytes());
    }

    private JsonWriter base(ErrorCode code, String detail, String requestId) {
        return JsonWriter.object()
                .put("type", "urn:huzheng:error:" + code.name())
                .put("title", code.text().zh())
                .put("status", code.httpStatus())
                .put("code", code.name())
                .put("detail", detail)
                .put("hint", code.hint().zh())
                .put(
                        "en",
                        JsonWriter.object()
                                .put("title", code.text().en())
                                .put("hint", code.hint().en()))
                .put("request_id", requestId)
                .put("server_time", clock.instant())
                .put("retryable", code.retryable());
    }

    private static List<JsonWriter> errors(List<Violation> violations) {
        return violations.stream()
                .map(violation -> JsonWriter.object()
                        .put("pointer", violation.pointer())
                        .put("code", violation.keyword())
                        .put("message", violation.message()))
                .toList();
    }

    private static JsonWriter signInformation(CanonicalRequest canonical) {
        return JsonWriter.object()
                .put("canonical_text", canonical.text())
                .put(
                        "canonical_digest",
                        canonical.suite().digest().digest(canonical.bytes()).toString());
    }
}
