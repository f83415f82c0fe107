package org.huzheng.recognition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param by the 执法证号 of the officer who answered in person; empty where the program alone did, or the parts say it
 * @param parts the answers to its parts, for a check that has any
 * @param findings what was found, worse than a remark
 */
public record CheckResult(
        RecognitionCheck check, CheckAnswer answer, String note, String by, List<Part> parts, List<Finding> findings) {
    /**
     * The answer to one part 分项答复 of a check: an element, a head of the exclusion list.
     *
     * @param part its name in the check; empty for a check without parts
     * @param answer the answer
     * @param note on what basis, in words
     * @param by the 执法证号 of the officer who answered in person; empty where the facts settle it
     */
    public record Part(String part, CheckAnswer answer, String note, String by) {
        /** All are required, and an answer of "not applicable" says by which rule. */
        public Part {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(by, "by");
            if (note.isBlank() && answer.clears()) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, part + ": an answer without a basis");
            }
        }

        static Part read(JsonObject json) {
            Part part = new Part(
                    json.string("part"),
                    json.string("answer", CheckAnswer::valueOf),
                    json.string("note"),
                    json.optionalString("by").orElse(""));
            json.end();
            return part;
        }

        JsonWriter json() {
            return JsonWriter.object()
                    .put("part", part)
                    .put("answer", answer.name())
                    .put("note", note)
                    .put("by", Optional.of(by).filter(number -> !number.isEmpty()));
        }
    }

    /** An answer the program gave by itself. */
    public CheckResult(RecognitionCheck check, CheckAnswer answer, String note, List<Finding> findings) {
        this(check, answer, note, "", List.of(), findings);
    }

    /** Refuses an answer better than its findings or parts, and one of "not applicable" without the rule that says so. */
    public CheckResult {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(by, "by");
        parts = List.copyOf(parts);
        if (answer.clears() && !parts.stream().allMatch(part -> part.answer().clears())) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, check.id() + " is better than its parts");
        }
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
                json.optionalString("by").orElse(""),
                json.has("parts") ? json.objects("parts", Part::read) : List.of(),
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
        JsonWriter json = JsonWriter.object()
                .put("check", check.id())
                .put("answer", answer.name())
                .put("note", note)
                .put("by", Optional.of(by).filter(number -> !number.isEmpty()));
        if (!parts.isEmpty()) {
            json.putObjects("parts", parts.stream().map(Part::json).toList());
        }
        return json.putObjects(
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
