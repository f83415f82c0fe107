package org.huzheng.recognition;

import java.util.List;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * The answer 审查结果 to one check.
 *
 * @param check which check
 * @param verdict its answer
 * @param note the reviewer's note, or how the program came to it; may be empty
 * @param findings what was found, worse than a remark
 */
public record CheckResult(RecognitionCheck check, Verdict verdict, String note, List<Finding> findings) {
    /** Refuses a pass that has findings against it. */
    public CheckResult {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(note, "note");
        findings = List.copyOf(findings);
        Verdict worst = findings.stream().map(Finding::verdict).reduce(Verdict.PASSED, Verdict::and);
        if (worst.compareTo(verdict) > 0) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, check + " is better than its findings");
        }
    }

    static CheckResult read(JsonObject json) {
        CheckResult result = new CheckResult(
                json.string("check", RecognitionCheck::valueOf),
                json.string("verdict", Verdict::valueOf),
                json.string("note"),
                json.objects("findings", CheckResult::finding));
        json.end();
        return result;
    }

    private static Finding finding(JsonObject json) {
        Finding finding = new Finding(
                json.string("code", ReasonCode::valueOf),
                json.string("verdict", Verdict::valueOf),
                json.string("subject"),
                json.string("detail"));
        json.end();
        return finding;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("check", check.name())
                .put("verdict", verdict.name())
                .put("note", note)
                .putObjects(
                        "findings",
                        findings.stream()
                                .map(finding -> JsonWriter.object()
                                        .put("code", finding.code().name())
                                        .put("verdict", finding.verdict().name())
                                        .put("subject", finding.subject())
                                        .put("detail", finding.detail()))
                                .toList());
    }
}
