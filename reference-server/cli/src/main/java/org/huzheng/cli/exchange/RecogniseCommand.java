package org.huzheng.cli.exchange;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionReview;
import org.huzheng.statement.StatementHeader;
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
            "每个文件各有结论：只就一个文件答复的要点写作 R4@文件名。审查记录（决定凭据）存入 statements 旁的 receipts，核验报告存入 reports。",
            "Each file is concluded on by itself: what is about one file alone is written R4@FILE. The record of the review is kept "
                    + "in receipts beside statements, the verification report in reports.",
            "退出码：予以互认或者部分互认为 0，不予互认为 1，需补正为 2。",
            "Exit code: 0 recognised in whole or in part, 1 rejected, 2 correction required.",
            "例如：recognise AR-1 received.hzp --officer officer-2.p12 --check R8.PARTY=passed:受检单位即本案当事人 "
                    + "--reason 来源合法，内容完整 --appeal 综合行政执法指导办公室 --key department.p12 --trust trust。",
            "For example: recognise AR-1 received.hzp --officer officer-2.p12 --check R8.PARTY=passed:受检单位即本案当事人 "
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

    @Option(
            names = "--supersedes",
            paramLabel = "DECISION",
            description = {
                "所替代的本单位互认决定的编号：补正之后，或者对它的异议尚未办结时。",
                "This department's decision that this one takes the place of: after a correction, or while an objection to it is open."
            })
    private Optional<String> supersedes;

    @Override
    public Integer call() {
        String own = id.map(given -> Ids.given("--id", given))
                .orElseGet(() -> supersedes
                        .map(earlier -> Ids.following(earlier, "REVISED"))
                        .orElseGet(() -> Ids.following(options.request(), "DECISION")));
        Office office = options.office();
        SigningKey reviewer = options.reviewer();
        ReviewOptions.Begun begun = options.review(office, reviewer);
        RecognitionReview review = begun.review();
        requireAnswered(review);
        StatementHeader header = office.header(StatementType.RECOGNITION_DECISION, own);
        RecognitionDecision decision = supersedes
                .map(earlier ->
                        office.verified(office.client().recognition(earlier).statement(), RecognitionDecision.FORMAT))
                .map(earlier -> review.decide(header, earlier))
                .orElseGet(() -> review.decide(header));
        ReviewText text = new ReviewText(review);
        office.statements().keepReceipt(own, review.receipt(decision.header().suite()));
        office.statements()
                .keepReport(own, Bytes.ofUtf8(begun.evidence().report().toJson()));
        reporting.accepted(
                office.submitReviewed(decision.payload(), reviewer, office.client()::decideRecognition), text.json());
        reporting.people(() -> text.write(reporting));
        return ReviewText.exitCode(decision.conclusion());
    }

    /**
     * Who forgets a check, or gives no reason, has not reviewed. That something cannot be judged is an answer too; only what
     * the evidence itself fails needs no further answers.
     */
    private static void requireAnswered(RecognitionReview review) {
        List<CheckResult> all = Stream.concat(
                        review.checks().stream(), review.items().stream().flatMap(item -> item.checks().stream()))
                .toList();
        boolean failed = all.stream().anyMatch(result -> result.answer() == CheckAnswer.FAILED && !isOurOwn(result));
        List<String> open = all.stream()
                .flatMap(result -> isOurOwn(result)
                        ? Stream.of(result)
                                .filter(own -> !own.answer().clears())
                                .map(RecogniseCommand::named)
                        : failed ? Stream.<String>empty() : open(result))
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            throw new HuzhengException(ErrorCode.REVIEW_INCOMPLETE, String.join("；", open));
        }
    }

    /** Reason and way to object are ours to write, whatever the evidence is like. */
    private static boolean isOurOwn(CheckResult result) {
        return result.check() == RecognitionCheck.REASONED_CONCLUSION;
    }

    private static String named(CheckResult result) {
        return result.check().id() + " " + result.check().text().zh();
    }

    /** What a person has to answer and did not. */
    private static Stream<String> open(CheckResult result) {
        RecognitionCheck check = result.check();
        if (!result.parts().isEmpty()) {
            return result.parts().stream()
                    .filter(part -> part.answer() == CheckAnswer.INDETERMINATE
                            && part.by().isEmpty())
                    .map(part -> check.id() + "." + part.part() + " "
                            + check.text(part.part()).zh());
        }
        boolean unanswered = result.answer() == CheckAnswer.INDETERMINATE
                && check.askedOfReviewer()
                && result.by().isEmpty()
                && result.findings().isEmpty();
        return unanswered ? Stream.of(named(result)) : Stream.empty();
    }
}
