package org.huzheng.cli.exchange;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionReview;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code recognise}: reviews, then decides, signed by department and reviewer. */
@Command(
        name = "recognise",
        mixinStandardHelpOptions = true,
        header =
                "逐项审查收到的证据包，作出互认决定，由本单位和审查人员签名后提交。%n"
                        + "Review a package that was received and decide on it, signed by the department and the reviewing officer.",
        description = {
            "结论由审查得出；只有人能判断的要点须逐项以 --check 答复，缺一项即不作决定。",
            "The conclusion follows from the review; what only a person can judge has to be answered by one --check each, "
                    + "and nothing is decided while one is missing.",
            "退出码：予以互认或者部分互认为 0，不予互认为 1，需补正为 2。",
            "Exit code: 0 recognised in whole or in part, 1 rejected, 2 correction required.",
            "例如：recognise AR-1 received.hzp --officer officer-2.p12 --check R8=passed:与本案当事人相关 "
                    + "--reason 来源合法，内容完整 --appeal 综合行政执法指导办公室 --key department.p12 --trust trust。",
            "For example: recognise AR-1 received.hzp --officer officer-2.p12 --check R8=passed:与本案当事人相关 "
                    + "--reason 来源合法，内容完整 --appeal 综合行政执法指导办公室 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class RecogniseCommand implements Callable<Integer> {
    @Mixin
    private ReviewOptions options;

    @Mixin
    private Reporting reporting;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = {
                "决定编号，默认是申请编号加 -DECISION。",
                "The id of the decision; default that of the request and -DECISION."
            })
    private Optional<String> id;

    @Override
    public Integer call() {
        String own =
                id.map(given -> Ids.given("--id", given)).orElseGet(() -> Ids.following(options.request(), "DECISION"));
        Office office = options.office();
        SigningKey reviewer = options.reviewer();
        RecognitionReview review = options.review(office, reviewer);
        requireAnswered(review);
        RecognitionDecision decision = review.decide(office.header(StatementType.RECOGNITION_DECISION, own));
        ReviewText text = new ReviewText(review);
        reporting.accepted(
                office.submitReviewed(decision.payload(), reviewer, office.client()::decideRecognition), text.json());
        reporting.people(() -> text.write(reporting));
        return ReviewText.exitCode(decision.conclusion());
    }

    /**
     * Who forgets a check, or gives no reason, has not reviewed. That something cannot be judged is an answer too; only what
     * the evidence itself fails needs no further answers.
     */
    private void requireAnswered(RecognitionReview review) {
        boolean failed =
                review.checks().stream().anyMatch(result -> result.answer() == CheckAnswer.FAILED && !isOurOwn(result));
        List<String> open = review.checks().stream()
                .filter(result -> isOurOwn(result) ? !result.answer().clears() : !failed && isOpen(result))
                .map(result -> result.check().id() + " " + result.check().text().zh())
                .toList();
        if (!open.isEmpty()) {
            throw new HuzhengException(ErrorCode.REVIEW_INCOMPLETE, String.join("；", open));
        }
    }

    /** Reason and way to object are ours to write, whatever the evidence is like. */
    private static boolean isOurOwn(CheckResult result) {
        return result.check() == RecognitionCheck.REASONED_CONCLUSION;
    }

    private boolean isOpen(CheckResult result) {
        return result.answer() == CheckAnswer.INDETERMINATE
                && result.check().askedOfReviewer()
                && !options.answered().contains(result.check());
    }
}
