package org.huzheng.recognition;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.recognition.internal.Checks;
import org.huzheng.recognition.internal.ReviewInput;
import org.huzheng.recognition.internal.use.DecisionWords;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.Verified;

/**
 * One review 互认审查 of one package for one case: what the program can answer it answers from what was verified; what only a
 * person can answer, the reviewing officer attests. A check nobody answered is INDETERMINATE, and then nothing is recognised.
 * Immutable: every answer gives a new review.
 */
public final class RecognitionReview {
    private static final String BASIS = "浙江省综合行政执法条例第十八条第一款";

    /** A decision is issued soon after the review it rests on. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final ReviewInput input;
    private final List<String> items;

    private RecognitionReview(ReviewInput input, List<String> items) {
        this.input = input;
        this.items = List.copyOf(items);
    }

    /**
     * Begins a review. What is given must belong together; whatever does not is a finding, never an error.
     *
     * @param evidence the package received, verified offline
     * @param contract the contract it was obtained under
     * @param request the request
     * @param grant the provider's consent
     * @param reviewer the reviewing officer's certificate, whose key signs the decision too
     * @param at when the review is made
     * @throws HuzhengException ARGUMENT_INVALID if the reviewer's certificate has no 执法证号
     */
    public static RecognitionReview of(
            VerifiedPackage evidence,
            ContractHistory contract,
            Verified<AccessRequest> request,
            Verified<AccessGrant> grant,
            Certificate reviewer,
            Instant at) {
        require(reviewer.officerNumber().isPresent(), "the reviewer's certificate has no 执法证号");
        return new RecognitionReview(
                new ReviewInput(
                        Objects.requireNonNull(evidence, "evidence"),
                        Objects.requireNonNull(contract, "contract"),
                        Objects.requireNonNull(request, "request"),
                        Objects.requireNonNull(grant, "grant"),
                        Objects.requireNonNull(reviewer, "reviewer"),
                        Objects.requireNonNull(at, "at"),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Optional.empty()),
                List.of());
    }

    /** With the server's receipt of the release, which dates when the evidence was received. */
    public RecognitionReview released(Verified<ReleaseReceipt> release) {
        return with(Optional.of(release), input.recallStatus(), input.attested(), input.words());
    }

    /** With the latest answer whether the evidence was recalled. */
    public RecognitionReview recallStatus(Verified<RecallStatus> status) {
        return with(input.release(), Optional.of(status), input.attested(), input.words());
    }

    /** With the reason and the way to object, for example at the 综合行政执法指导办公室. */
    public RecognitionReview because(String reason, String appeal) {
        DecisionWords words = new DecisionWords(reason, appeal);
        return with(input.release(), input.recallStatus(), input.attested(), Optional.of(words));
    }

    /**
     * With the reviewer's own answer to a check that is not the program's alone.
     *
     * @param answer NOT_APPLICABLE only where {@link RecognitionCheck#reviewerMayWaive} allows it
     * @param note how the reviewer came to it, or the rule by which the check does not apply; says something
     * @throws HuzhengException ARGUMENT_INVALID if the program answers this check, it is asked at another time, it cannot be
     *     waived, or the note says nothing
     */
    public RecognitionReview attest(RecognitionCheck check, CheckAnswer answer, String note) {
        require(check.askedOfReviewer(), check.id() + " is not for the reviewer");
        require(check.moment() != RecognitionMoment.USE, check.id() + " is asked at use");
        require(
                answer != CheckAnswer.NOT_APPLICABLE || check.reviewerMayWaive(),
                check.id() + " applies, whatever the reviewer says");
        require(DecisionWords.says(note), check.id() + ": the note says nothing");
        Map<RecognitionCheck, CheckResult> answers = new EnumMap<>(RecognitionCheck.class);
        answers.putAll(input.attested());
        answers.put(check, new CheckResult(check, answer, note, List.of()));
        return with(input.release(), input.recallStatus(), answers, input.words());
    }

    /**
     * Recognising only these files 部分互认.
     *
     * @throws HuzhengException ARGUMENT_INVALID if the package has no file of a name, or none is given
     */
    public RecognitionReview onlyFor(List<String> files) {
        require(!files.isEmpty(), "no files");
        require(files.stream().allMatch(input.evidence()::holds), "a file the package does not hold");
        return new RecognitionReview(input, files);
    }

    private RecognitionReview with(
            Optional<Verified<ReleaseReceipt>> release,
            Optional<Verified<RecallStatus>> status,
            Map<RecognitionCheck, CheckResult> attested,
            Optional<DecisionWords> words) {
        return new RecognitionReview(
                new ReviewInput(
                        input.evidence(),
                        input.contract(),
                        input.request(),
                        input.grant(),
                        input.reviewer(),
                        input.at(),
                        release,
                        status,
                        attested,
                        words),
                items);
    }

    /** The answers to the checks of receipt and recognition, in the order of their ids. */
    public List<CheckResult> checks() {
        return Checks.OF_DECISION.stream().map(check -> check.answer(input)).toList();
    }

    /**
     * RECOGNISED if every check passed or does not apply, PARTIALLY_RECOGNISED if so for some files only, REJECTED if one
     * failed, else CORRECTION_REQUIRED.
     */
    public Conclusion conclusion() {
        return conclusion(checks());
    }

    private Conclusion conclusion(List<CheckResult> checks) {
        return switch (checks.stream().map(CheckResult::answer).reduce(CheckAnswer.PASSED, CheckAnswer::and)) {
            case PASSED, NOT_APPLICABLE -> items.isEmpty() ? Conclusion.RECOGNISED : Conclusion.PARTIALLY_RECOGNISED;
            case INDETERMINATE -> Conclusion.CORRECTION_REQUIRED;
            case FAILED -> Conclusion.REJECTED;
        };
    }

    /**
     * The decision this review leads to. Department and reviewer sign its payload.
     *
     * @param header the receiving department's, issued within a day after the review
     * @throws HuzhengException ARGUMENT_INVALID if the issuer is not the one who asked for the evidence, or the time is none
     *     for this review, or reason and way to object are missing
     */
    public RecognitionDecision decide(StatementHeader header) {
        require(header.issuer().is(input.request().issuer()), "only who asked for the evidence decides on it");
        require(
                !header.issuedAt().isBefore(input.at())
                        && !header.issuedAt().isAfter(input.at().plus(LONGEST)),
                "issued before the review, or more than a day after it");
        require(input.words().isPresent(), "reason and way to object are missing");
        DecisionWords words = input.words().orElseThrow();
        List<CheckResult> checks = checks();
        Conclusion conclusion = conclusion(checks);
        return new RecognitionDecision.Draft(header)
                .about(input.grant().value().evidence(), input.evidence().manifestDigest())
                .under(input.contract().ref(), input.request().ref())
                .resting(header.suite()
                        .digest()
                        .digest(Bytes.ofUtf8(input.evidence().report().toJson())))
                .forCase(input.request().value().caseNumber())
                .concluding(conclusion, conclusion == Conclusion.PARTIALLY_RECOGNISED ? items : List.of())
                .checked(checks)
                .by(input.reviewer().officerNumber().orElseThrow())
                .saying(words.reason(), BASIS, words.appeal())
                .build();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, otherwise);
        }
    }
}
