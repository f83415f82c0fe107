package org.huzheng.recognition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.internal.Given;
import org.huzheng.recognition.internal.Checks;
import org.huzheng.recognition.internal.ReviewInput;
import org.huzheng.recognition.internal.basis.Answers;
import org.huzheng.recognition.internal.basis.PolicyRules;
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
    private static final String NO_BASIS = "无适用的互认依据 / no basis for recognition";

    /** A decision is issued soon after the review it rests on. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final ReviewInput input;

    private RecognitionReview(ReviewInput input) {
        this.input = input;
    }

    /**
     * Begins a review, by the national policy and for an administrative case until it is told otherwise. What is given must
     * belong together; whatever does not is a finding, never an error.
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
        Given.that(reviewer.officerNumber().isPresent(), "the reviewer's certificate has no 执法证号");
        return new RecognitionReview(new ReviewInput(
                Objects.requireNonNull(evidence, "evidence"),
                Objects.requireNonNull(contract, "contract"),
                Objects.requireNonNull(request, "request"),
                Objects.requireNonNull(grant, "grant"),
                Objects.requireNonNull(reviewer, "reviewer"),
                Objects.requireNonNull(at, "at"),
                Optional.empty(),
                Optional.empty(),
                Answers.NONE,
                RecognitionPolicy.ruling("national")));
    }

    /**
     * By one of the policies that come with the SDK, {@link RecognitionPolicy#SHIPPED}.
     *
     * @throws HuzhengException POLICY_UNREADABLE if there is none of this name
     */
    public RecognitionReview underShipped(String name) {
        return new RecognitionReview(
                input.under(RecognitionPolicy.ruling(name).forUse(input.ruling().use())));
    }

    /**
     * By a policy that a department laid down and signed.
     *
     * @throws HuzhengException POLICY_UNREADABLE if it was not signed or does not hold yet at the review, or the source of the
     *     evidence laid it down: nobody says how strictly his own evidence is judged
     */
    public RecognitionReview under(Verified<RecognitionPolicy> policy) {
        boolean holds = !input.at().isBefore(policy.value().validFrom())
                && !input.at().isBefore(policy.instant())
                && !policy.issuer().is(input.evidence().issuer());
        if (!holds) {
            throw new HuzhengException(
                    ErrorCode.POLICY_UNREADABLE,
                    policy.id() + ": not in force at the review, or laid down by the source");
        }
        return new RecognitionReview(input.under(
                RecognitionPolicy.ruling(policy).forUse(input.ruling().use())));
    }

    /** For this use of the evidence. */
    public RecognitionReview forUse(RecognitionPolicy.Use use) {
        return new RecognitionReview(input.under(input.ruling().forUse(use)));
    }

    /** With the server's receipt of the release, which dates when the evidence was received. */
    public RecognitionReview released(Verified<ReleaseReceipt> release) {
        return new RecognitionReview(input.released(release));
    }

    /** With the latest answer whether the evidence was recalled. */
    public RecognitionReview recallStatus(Verified<RecallStatus> status) {
        return new RecognitionReview(input.recallStatus(status));
    }

    /** With the reason and the way to object, for example at the 综合行政执法指导办公室. */
    public RecognitionReview because(String reason, String appeal) {
        return new RecognitionReview(input.answering(input.answers().saying(new DecisionWords(reason, appeal))));
    }

    /**
     * With the reviewer's own answer to a check that is not the program's alone; where files are answered one by one, of all of
     * them that have no answer of their own.
     *
     * @param answer NOT_APPLICABLE only where the policy allows it
     * @param note how the reviewer came to it, or the rule by which the check does not apply; says something
     * @throws HuzhengException ARGUMENT_INVALID if the program answers this check, it is asked at another time or part by
     *     part, it cannot be waived, or the note says nothing
     */
    public RecognitionReview attest(RecognitionCheck check, CheckAnswer answer, String note) {
        return answered(new Answers.Question(check, "", ""), answer, note);
    }

    /**
     * With the reviewer's own answer to one part of a check, such as one element of relevance.
     *
     * @param part its name, one of {@link RecognitionCheck#parts}
     * @throws HuzhengException ARGUMENT_INVALID as above, or if the check has no such part
     */
    public RecognitionReview attest(RecognitionCheck check, String part, CheckAnswer answer, String note) {
        return answered(new Answers.Question(check, part, ""), answer, note);
    }

    /**
     * With the reviewer's own answer about one file, which counts more than one about all.
     *
     * @param file its name in the package
     * @throws HuzhengException ARGUMENT_INVALID as above, if the package has no such file, or the check is about the package
     */
    public RecognitionReview attestItem(String file, RecognitionCheck check, CheckAnswer answer, String note) {
        return answered(new Answers.Question(check, "", requireItem(file, check)), answer, note);
    }

    /**
     * With the reviewer's own answer to one part of a check about one file.
     *
     * @param file its name in the package
     * @param part its name, one of {@link RecognitionCheck#parts}
     * @throws HuzhengException ARGUMENT_INVALID as above
     */
    public RecognitionReview attestItem(
            String file, RecognitionCheck check, String part, CheckAnswer answer, String note) {
        return answered(new Answers.Question(check, part, requireItem(file, check)), answer, note);
    }

    private String requireItem(String file, RecognitionCheck check) {
        Given.that(input.evidence().holds(file), "a file the package does not hold");
        Given.that(check.perItem(), check.id() + " is about the package");
        return file;
    }

    private RecognitionReview answered(Answers.Question question, CheckAnswer answer, String note) {
        RecognitionCheck check = question.check();
        String part = question.part();
        Given.that(check.askedOfReviewer(), check.id() + " is not for the reviewer");
        Given.that(check.moment() != RecognitionMoment.USE, check.id() + " is asked at use");
        Given.that(check.parts().isEmpty() == part.isEmpty(), check.id() + " is answered part by part");
        boolean mayWaive = part.isEmpty() ? input.ruling().rules().mayWaive(check) : check.reviewerMayWaive(part);
        Given.that(
                answer != CheckAnswer.NOT_APPLICABLE || mayWaive, check.id() + " applies, whatever the reviewer says");
        Given.that(DecisionWords.says(note), check.id() + ": the note says nothing");
        CheckResult.Part given = new CheckResult.Part(
                part, answer, note, input.reviewer().officerNumber().orElseThrow());
        return new RecognitionReview(input.answering(input.answers().with(question, given)));
    }

    /**
     * With all that the same officer answered and wrote in an earlier review, so that it can be replayed from the same papers.
     *
     * @param receipt the record of that review, {@link #receipt}
     * @throws HuzhengException ARGUMENT_INVALID if it is no such record, or another officer's
     */
    public RecognitionReview answeredAsIn(Bytes receipt) {
        Answers earlier = DecisionReceipt.answers(
                receipt, input.reviewer().officerNumber().orElseThrow());
        RecognitionReview review = this;
        for (Map.Entry<Answers.Question, CheckResult.Part> each :
                earlier.given().entrySet()) {
            review = review.answered(
                    each.getKey(), each.getValue().answer(), each.getValue().note());
        }
        Answers answers = review.input.answers();
        return new RecognitionReview(
                review.input.answering(earlier.words().map(answers::saying).orElse(answers)));
    }

    /** The answers that hold for the package as a whole, in the order of their ids. */
    public List<CheckResult> checks() {
        return Checks.ofPackage(input);
    }

    /** Each file of the package, in its order, with the answers that hold for it alone and what follows for it. */
    public List<RecognitionDecision.Item> items() {
        return items(RecognitionDecision.worst(checks()));
    }

    private List<RecognitionDecision.Item> items(CheckAnswer whole) {
        return input.evidence().manifest().files().stream()
                .map(file -> {
                    List<CheckResult> own = Checks.ofItem(input, file.name());
                    return new RecognitionDecision.Item(
                            file.name(), Conclusion.of(whole.and(RecognitionDecision.worst(own))), own);
                })
                .toList();
    }

    /**
     * What follows from the items: RECOGNISED if each is, PARTIALLY_RECOGNISED if some are, REJECTED if each is rejected, else
     * CORRECTION_REQUIRED.
     */
    public Conclusion conclusion() {
        return RecognitionDecision.conclude(items());
    }

    /**
     * The record of this review 决定凭据, canonical JSON of {@code spec/schemas/decision-receipt.json}: its inputs by their digests,
     * the editions it went by, each answer and who gave it, and what no program could judge. The same papers and answers give
     * the same bytes.
     *
     * @param suite the suite of its digests, that of the decision
     */
    public Bytes receipt(CryptoSuite suite) {
        List<CheckResult> checks = checks();
        List<RecognitionDecision.Item> items = items(RecognitionDecision.worst(checks));
        return new DecisionReceipt(input, suite).write(RecognitionDecision.conclude(items), checks, items);
    }

    /**
     * The decision this review leads to. Department and reviewer sign its payload.
     *
     * @param header the receiving department's, issued within a day after the review
     * @throws HuzhengException ARGUMENT_INVALID if the issuer is not the one who asked for the evidence, or the time is none
     *     for this review, or reason and way to object are missing
     */
    public RecognitionDecision decide(StatementHeader header) {
        return draft(header).build();
    }

    /**
     * The decision this review leads to, in the place of an earlier one: after a correction, or while an objection to that one
     * is open. The earlier one stays what it was, and provable.
     *
     * @param header as {@link #decide(StatementHeader)} wants it
     * @param earlier the decision it takes the place of
     * @throws HuzhengException ARGUMENT_INVALID as {@link #decide(StatementHeader)}, or if the earlier decision is another
     *     department's, or on other evidence, or for another case
     */
    public RecognitionDecision decide(StatementHeader header, Verified<RecognitionDecision> earlier) {
        boolean same = earlier.issuer().is(header.issuer())
                && earlier.value()
                        .evidence()
                        .id()
                        .equals(input.grant().value().evidence().id())
                && earlier.value().caseNumber().equals(input.request().value().caseNumber());
        Given.that(same, "the earlier decision is another department's, or on other evidence, or for another case");
        Given.that(!header.issuedAt().isBefore(earlier.header().issuedAt()), "the earlier decision is later");
        return draft(header).superseding(Optional.of(earlier.ref())).build();
    }

    private RecognitionDecision.Draft draft(StatementHeader header) {
        Given.that(header.issuer().is(input.request().issuer()), "only who asked for the evidence decides on it");
        Given.that(
                !header.issuedAt().isBefore(input.at())
                        && !header.issuedAt().isAfter(input.at().plus(LONGEST)),
                "issued before the review, or more than a day after it");
        Given.that(input.answers().words().isPresent(), "reason and way to object are missing");
        DecisionWords words = input.answers().words().orElseThrow();
        List<CheckResult> checks = checks();
        CryptoSuite suite = header.suite();
        return new RecognitionDecision.Draft(header)
                .about(input.grant().value().evidence(), input.evidence().manifestDigest())
                .under(input.contract().ref(), input.request().ref())
                .resting(DecisionReceipt.report(input, suite), suite.digest().digest(receipt(suite)))
                .forCase(input.request().value().caseNumber())
                .by(input.ruling().named().apply(suite), input.ruling().use())
                .checked(checks, items(RecognitionDecision.worst(checks)))
                .reviewedBy(input.reviewer().officerNumber().orElseThrow())
                .saying(
                        words.reason(),
                        Checks.basis(input).map(PolicyRules.Basis::article).orElse(NO_BASIS),
                        words.appeal());
    }
}
