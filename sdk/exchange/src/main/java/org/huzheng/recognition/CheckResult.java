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
 * @param answer its answer
 * @param note the reviewer's note, the rule by which it does not apply, or how the program came to it; may be empty
 *     otherwise
 * @param findings what was found, worse than a remark
 */
public record CheckResult(RecognitionCheck check, CheckAnswer answer, String note, List<Finding> findings) {
    /** Refuses an answer better than its findings, and one of "not applicable" without the rule that says so. */
    public CheckResult {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(note, "note");
        findings = List.copyOf(findings);
        Verdict worst = findings.stream().map(Finding::verdict).reduce(Verdict.PASSED, Verdict::and);
        if (CheckAnswer.of(worst).compareTo(answer) > 0) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, check.id() + " is better than its findings");
        }
        if (answer == CheckAnswer.NOT_APPLICABLE && note.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, check.id() + " does not apply by no rule");
        }
    }

    static CheckResult read(JsonObject json) {
        CheckResult result = new CheckResult(
                json.string("check", RecognitionCheck::ofId),
                json.string("answer", CheckAnswer::valueOf),
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
                .put("check", check.id())
                .put("answer", answer.name())
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
