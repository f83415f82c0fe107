package org.huzheng.cli.exchange;

import java.util.List;
import java.util.Map;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionReview;

/** A review as people and programs read it 审查结果. */
final class ReviewText {
    private final RecognitionReview review;

    ReviewText(RecognitionReview review) {
        this.review = review;
    }

    void write(Reporting to) {
        to.line("结论 / conclusion：" + StatementWords.of(review.conclusion()));
        review.checks().forEach(check -> write(check, to));
        for (RecognitionDecision.Item item : review.items()) {
            to.line("文件 / file " + item.name() + "：" + StatementWords.of(item.conclusion()));
            item.checks().forEach(check -> write(check, to));
        }
    }

    private static void write(CheckResult check, Reporting to) {
        to.line(mark(check.answer()) + check.check().id() + " " + check.check().text() + "："
                + StatementWords.of(check.answer()));
        if (!check.note().isBlank()) {
            to.line("      " + check.note());
        }
        for (CheckResult.Part part : check.parts()) {
            to.line("  " + mark(part.answer()) + check.check().id() + "." + part.part() + " "
                    + check.check().text(part.part()) + "：" + StatementWords.of(part.answer())
                    + (part.note().isBlank() ? "" : "，" + part.note()));
        }
        check.findings()
                .forEach(finding ->
                        to.line("      → " + finding.code() + " " + finding.text() + "  " + finding.detail()));
    }

    private static String mark(CheckAnswer answer) {
        return answer.clears() ? "  · " : "  ! ";
    }

    Map<String, Object> json() {
        return Json.ordered(
                "conclusion",
                review.conclusion().name(),
                "checks",
                review.checks().stream().map(ReviewText::json).toList(),
                "items",
                review.items().stream().map(ReviewText::json).toList());
    }

    private static Map<String, Object> json(RecognitionDecision.Item item) {
        return Json.ordered(
                "name",
                item.name(),
                "conclusion",
                item.conclusion().name(),
                "checks",
                item.checks().stream().map(ReviewText::json).toList());
    }

    private static Map<String, Object> json(CheckResult check) {
        return Json.ordered(
                "check",
                check.check().id(),
                "askedOfReviewer",
                check.check().askedOfReviewer(),
                "answer",
                check.answer().name(),
                "note",
                check.note(),
                "by",
                check.by(),
                "parts",
                check.parts().stream().map(ReviewText::json).toList(),
                "findings",
                findings(check));
    }

    private static Map<String, Object> json(CheckResult.Part part) {
        return Json.ordered("part", part.part(), "answer", part.answer().name(), "note", part.note(), "by", part.by());
    }

    private static List<Map<String, Object>> findings(CheckResult check) {
        return check.findings().stream()
                .map(finding -> Json.ordered(
                        "code",
                        finding.code().name(),
                        "subject",
                        finding.subject(),
                        "detail",
                        finding.detail(),
                        "zh",
                        finding.text().zh(),
                        "en",
                        finding.text().en()))
                .toList();
    }

    /** Recognised in whole or in part, rejected, or neither. */
    static int exitCode(Conclusion conclusion) {
        return switch (conclusion) {
            case RECOGNISED, PARTIALLY_RECOGNISED -> ExitCode.PASSED;
            case REJECTED -> ExitCode.FAILED;
            case CORRECTION_REQUIRED -> ExitCode.INDETERMINATE;
        };
    }
}
