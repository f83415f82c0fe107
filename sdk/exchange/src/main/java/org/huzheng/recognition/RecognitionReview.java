package org.huzheng.recognition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.codes.OfficerNumber;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.AccessRules;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;

/**
 * One review 互认审查: what the program can answer it answers from what was signed; what only a person can answer, the
 * reviewing officer attests. A check nobody answered is INDETERMINATE, and then nothing is recognised.
 */
public final class RecognitionReview {
    private final VerificationReport report;
    private final EvidenceFacts evidence;
    private final ContractHistory contract;
    private final AccessRequest request;
    private final AccessGrant grant;
    private final OfficerNumber reviewer;
    private final Map<RecognitionCheck, CheckResult> attested = new EnumMap<>(RecognitionCheck.class);
    private Optional<Instant> decisionAt = Optional.empty();
    private Optional<Recall> recall = Optional.empty();

    private RecognitionReview(
            VerificationReport report,
            EvidenceFacts evidence,
            ContractHistory contract,
            AccessRequest request,
            AccessGrant grant,
            OfficerNumber reviewer) {
        this.report = Objects.requireNonNull(report, "report");
        this.evidence = Objects.requireNonNull(evidence, "evidence");
        this.contract = Objects.requireNonNull(contract, "contract");
        this.request = Objects.requireNonNull(request, "request");
        this.grant = Objects.requireNonNull(grant, "grant");
        this.reviewer = Objects.requireNonNull(reviewer, "reviewer");
    }

    /**
     * Begins a review.
     *
     * @param report the offline verification of the package received
     * @param evidence what its manifest says
     * @param contract the contract it was obtained under
     * @param request the request
     * @param grant the provider's consent
     * @param reviewer the reviewing officer
     */
    public static RecognitionReview of(
            VerificationReport report,
            EvidenceFacts evidence,
            ContractHistory contract,
            AccessRequest request,
            AccessGrant grant,
            OfficerNumber reviewer) {
        return new RecognitionReview(report, evidence, contract, request, grant, reviewer);
    }

    /**
     * The reviewer's own answer to a check that is not the program's alone.
     *
     * @param note how the reviewer came to it, or why the check does not apply; never blank
     * @throws IllegalArgumentException if the program answers this check, or the note is blank
     */
    public RecognitionReview attest(RecognitionCheck check, Verdict verdict, String note) {
        if (check.answeredBy() == RecognitionCheck.AnsweredBy.MACHINE || note.isBlank()) {
            throw new IllegalArgumentException(check + " is not for the reviewer, or the note is blank");
        }
        attested.put(check, new CheckResult(check, verdict, note, List.of()));
        return this;
    }

    /** When the consumer's own decision was made, if it was made already. */
    public RecognitionReview decisionMadeAt(Instant instant) {
        decisionAt = Optional.of(instant);
        return this;
    }

    /** The source has recalled it. */
    public RecognitionReview recalledBy(Recall known) {
        recall = Optional.of(known);
        return this;
    }

    /** The answers to R1–R18, in order. */
    public List<CheckResult> checks() {
        return Arrays.stream(RecognitionCheck.values()).map(this::answer).toList();
    }

    /** RECOGNISED if every check passed, REJECTED if one failed, else CORRECTION_REQUIRED. */
    public Conclusion conclusion() {
        return switch (checks().stream().map(CheckResult::verdict).reduce(Verdict.PASSED, Verdict::and)) {
            case PASSED -> Conclusion.RECOGNISED;
            case INDETERMINATE -> Conclusion.CORRECTION_REQUIRED;
            case FAILED -> Conclusion.REJECTED;
        };
    }

    /**
     * The decision this review leads to.
     *
     * @param header the receiving department's
     * @param reason why, in words
     * @param appeal where to object, for example the 综合行政执法指导办公室
     */
    public RecognitionDecision decide(StatementHeader header, String reason, String appeal) {
        StatementRef requested = grant.request();
        return new RecognitionDecision(
                header,
                evidence.evidence(),
                contract.ref(),
                requested,
                request.caseNumber(),
                conclusion(),
                List.of(),
                checks(),
                reviewer,
                reason,
                "浙江省综合行政执法条例第十八条第一款",
                appeal);
    }

    private CheckResult answer(RecognitionCheck check) {
        return switch (check) {
            case R1 -> found(check, authority());
            case R2 ->
                both(axes(check, Set.of(Axis.PROCEDURE), false), attested.getOrDefault(check, unanswered(check)));
            case R5 -> axes(check, Set.of(Axis.SIGNATURE, Axis.TRUST), false);
            case R6 -> axes(check, Set.of(Axis.INTEGRITY, Axis.SIGNATURE, Axis.TRUST, Axis.TIME), false);
            case R7 -> axes(check, Set.of(Axis.CUSTODY, Axis.LOG), true);
            case R14 -> found(check, notRecalled());
            case R15 -> found(check, collectedInTime());
            case R17 -> found(check, reviewerApart());
            case R18 ->
                new CheckResult(check, Verdict.PASSED, "决定书须写明理由 / the decision cannot be built without", List.of());
            default -> attested.getOrDefault(check, unanswered(check));
        };
    }

    private static CheckResult both(CheckResult machine, CheckResult reviewer) {
        return new CheckResult(
                machine.check(), machine.verdict().and(reviewer.verdict()), reviewer.note(), machine.findings());
    }

    private static CheckResult unanswered(RecognitionCheck check) {
        return new CheckResult(check, Verdict.INDETERMINATE, "尚未审查 / not answered", List.of());
    }

    private Findings authority() {
        Findings findings = AccessRules.review(
                contract,
                request,
                evidence.collector(),
                evidence.kind(),
                grant.header().issuedAt());
        boolean granted = grant.evidence().equals(evidence.evidence())
                && grant.request().id().equals(request.header().id())
                && grant.request()
                        .digest()
                        .equals(request.header().suite().digest().digest(request.payload()))
                && grant.header().issuer().is(evidence.collector());
        if (!granted) {
            findings.add(ReasonCode.ACCESS_GRANT_MISSING, evidence.evidence().id(), "");
        }
        return findings;
    }

    private Findings notRecalled() {
        Findings findings = new Findings();
        recall.filter(known -> known.evidence().id().equals(evidence.evidence().id()))
                .ifPresent(known -> findings.add(
                        ReasonCode.EVIDENCE_RECALLED,
                        evidence.evidence().id(),
                        known.ground().name()));
        return findings;
    }

    private Findings collectedInTime() {
        Findings findings = new Findings();
        decisionAt
                .filter(decided -> evidence.collectedAt().isAfter(decided))
                .ifPresent(decided -> findings.add(
                        ReasonCode.COLLECTED_AFTER_DECISION, evidence.evidence().id(), decided.toString()));
        return findings;
    }

    private Findings reviewerApart() {
        Findings findings = new Findings();
        if (evidence.officers().contains(reviewer)) {
            findings.add(ReasonCode.REVIEWER_IS_COLLECTOR, evidence.evidence().id(), "");
        }
        return findings;
    }

    private static CheckResult found(RecognitionCheck check, Findings findings) {
        Verdict worst = findings.all().stream().map(Finding::verdict).reduce(Verdict.PASSED, Verdict::and);
        return new CheckResult(check, worst, "", findings.all());
    }

    /** The worst of these axes; where the report looked at none of them, the reviewer's word if allowed, else unanswered. */
    private CheckResult axes(RecognitionCheck check, Set<Axis> axes, boolean orReviewer) {
        List<Verdict> verdicts = new ArrayList<>();
        axes.stream().map(report.axes()::get).filter(Objects::nonNull).forEach(verdicts::add);
        if (verdicts.isEmpty()) {
            return orReviewer ? attested.getOrDefault(check, unanswered(check)) : unanswered(check);
        }
        List<Finding> bad = report.findings().stream()
                .filter(finding -> axes.contains(finding.axis()) && finding.verdict() != Verdict.PASSED)
                .toList();
        Verdict worst = verdicts.stream().reduce(Verdict.PASSED, Verdict::and);
        boolean missing = !orReviewer && verdicts.size() < axes.size();
        return new CheckResult(check, missing ? worst.and(Verdict.INDETERMINATE) : worst, report.subject(), bad);
    }
}
