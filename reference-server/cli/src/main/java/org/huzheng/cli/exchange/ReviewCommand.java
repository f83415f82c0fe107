package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import org.huzheng.recognition.RecognitionReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code review}: what a decision on recognition would say now; nothing is signed or sent. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        header =
                "逐项审查收到的证据包，显示结论，不签名也不提交。%n"
                        + "Review a package that was received, check by check, and show the conclusion; nothing is signed or sent.",
        description = {
            "退出码：可予互认为 0，不予互认为 1，尚有无法判定的为 2。例如：review AR-1 received.hzp --officer officer-2.p12 "
                    + "--key department.p12 --trust trust。",
            "Exit code: 0 it may be recognised, 1 it has to be rejected, 2 something is indeterminate. For example: "
                    + "review AR-1 received.hzp --officer officer-2.p12 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ReviewCommand implements Callable<Integer> {
    @Mixin
    private ReviewOptions options;

    @Mixin
    private Reporting reporting;

    @Override
    public Integer call() {
        RecognitionReview review =
                options.review(options.office(), options.reviewer()).review();
        ReviewText text = new ReviewText(review);
        reporting.say(text::json, () -> text.write(reporting));
        return ReviewText.exitCode(review.conclusion());
    }
}
