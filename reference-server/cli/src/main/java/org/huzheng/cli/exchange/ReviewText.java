package org.huzheng.cli.exchange;

import java.util.List;
import java.util.Map;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.Conclusion;
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
    }

    private static void write(CheckResult check, Reporting to) {
        to.line((check.answer().clears() ? "  · " : "  ! ") + check.check().id() + " "
                + check.check().text() + "：" + StatementWords.of(check.answer()));
        if (!check.note().isBlank()) {
            to.line("      " + check.note());
        }
        check.findings()
                .forEach(finding ->
                        to.line("      → " + finding.code() + " " + finding.text() + "  " + finding.detail()));
    }

    Map<String, Object> json() {
        return Json.ordered(
                "conclusion",
                review.conclusion().name(),
                "checks",
                review.checks().stream().map(ReviewText::json).toList());
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
                "findings",
                findings(check));
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
