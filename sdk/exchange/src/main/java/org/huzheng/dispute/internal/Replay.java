package org.huzheng.dispute.internal;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.internal.json.CodeTexts;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.recognition.RecognitionReview;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.SigningOfficer;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;

/**
 * Makes the review behind a decision again 决定重放: the package verified for the moment of its report, the same papers, the same
 * answers. The record that comes of it must be the one the decision binds, byte for byte.
 */
final class Replay {
    private final Exchange exchange;
    private final EvidenceCheck evidence;
    private final Papers papers;
    private final Findings findings;

    Replay(Exchange exchange, EvidenceCheck evidence, Papers papers, Findings findings) {
        this.exchange = exchange;
        this.evidence = evidence;
        this.papers = papers;
        this.findings = findings;
    }

    /**
     * Replays one decision.
     *
     * @param report the report it rests on, bound by it
     * @param receipt the record of its review, bound by it
     * @param policy the signed policy it was made under, if it was no shipped one
     */
    void judge(
            Verified<RecognitionDecision> decision,
            Bytes report,
            Bytes receipt,
            Optional<Verified<RecognitionPolicy>> policy) {
        String id = decision.id();
        JsonObject record = JsonObject.parse(receipt.toArray());
        CryptoSuite suite = decision.header().suite();
        Digest ours = suite.digest().digest(Bytes.of(CodeTexts.checks().file()));
        boolean same = record.string("checksEdition", Digest::parse).equals(ours) && samePolicy(decision, policy);
        if (!same) {
            impossible(id, "decided by another edition of the checks or the policy than this program has");
            return;
        }
        try {
            Optional<Made> made = make(decision.value(), JsonObject.parse(report.toArray()), record, receipt, policy);
            if (made.isEmpty()) {
                impossible(id, "a paper is missing");
            } else {
                compare(id, made.get(), receipt, report, suite);
            }
        } catch (HuzhengException e) {
            impossible(id, e.code() + " " + e.detail());
        }
    }

    private static boolean samePolicy(
            Verified<RecognitionDecision> decision, Optional<Verified<RecognitionPolicy>> policy) {
        StatementRef named = decision.value().policy();
        if (policy.isPresent() || !RecognitionPolicy.SHIPPED.contains(named.id())) {
            return policy.isPresent();
        }
        Bytes rules = RecognitionPolicy.rules(named.id());
        return decision.header().suite().digest().digest(rules).equals(named.digest());
    }

    private void impossible(String id, String why) {
        findings.add(ReasonCode.DISPUTE_REPLAY_IMPOSSIBLE, id, why);
    }

    /** What a review made again came to, and the package it was made of. */
    private record Made(RecognitionReview review, VerifiedPackage evidence) {}

    private Optional<Made> make(
            RecognitionDecision decision,
            JsonObject report,
            JsonObject record,
            Bytes receipt,
            Optional<Verified<RecognitionPolicy>> policy) {
        JsonObject inputs = record.object("inputs");
        Optional<SigningOfficer> reviewer = exchange.decision().stream()
                .flatMap(decided -> decided.officers().stream())
                .filter(officer -> officer.number().equals(decision.reviewer().toString()))
                .findFirst();
        boolean whole = exchange.request().isPresent()
                && exchange.contract().isPresent()
                && exchange.whollySigned()
                && exchange.grant().isPresent()
                && reviewer.isPresent();
        Optional<VerifiedPackage> then = verifiedThen(report);
        if (!whole || then.isEmpty()) {
            return Optional.empty();
        }
        RecognitionReview review = RecognitionReview.of(
                then.get(),
                exchange.contract().get(),
                exchange.request().get(),
                exchange.grant().get(),
                reviewer.get().certificate(),
                record.time("reviewedAt"));
        Optional<StatementRef> release = inputs.optionalObject("release").map(StatementRef::read);
        Optional<StatementRef> status = inputs.optionalObject("recallStatus").map(StatementRef::read);
        if (release.isPresent()) {
            Optional<Verified<ReleaseReceipt>> found = papers.optional(ReleaseReceipt.FORMAT, release.get());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            review = review.released(found.get());
        }
        if (status.isPresent()) {
            Optional<Verified<RecallStatus>> found = papers.required(RecallStatus.FORMAT, status.get());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            review = review.recallStatus(found.get());
        }
        review = policy.isPresent()
                ? review.under(policy.get())
                : review.underShipped(decision.policy().id());
        return Optional.of(new Made(review.forUse(decision.use()).answeredAsIn(receipt), then.get()));
    }

    private Optional<VerifiedPackage> verifiedThen(JsonObject report) {
        VerificationPolicy policy = VerificationPolicy.load(report.string("policy"));
        return evidence.again(
                evidence.terms(report.string("verifiedAt", Instant::parse)).withPolicy(policy),
                report.string("subject"));
    }

    private void compare(String id, Made made, Bytes receipt, Bytes report, CryptoSuite suite) {
        Bytes again = made.review().receipt(suite);
        if (again.equals(receipt)) {
            return;
        }
        Bytes ownReport = Bytes.ofUtf8(made.evidence().report().toJson());
        String own = suite.digest().digest(ownReport).toString();
        String bound = suite.digest().digest(report).toString();
        if (!again.utf8().replace(own, bound).equals(receipt.utf8())) {
            findings.add(ReasonCode.DISPUTE_DECISION_NOT_REPLAYED, id, "");
            return;
        }
        Verdict then = JsonObject.parse(report.toArray()).string("overall", Verdict::valueOf);
        Verdict now = made.evidence().report().overall();
        findings.add(Finding.of(ReasonCode.DISPUTE_REPORT_DIFFERS, id, then + " → " + now)
                .judged(then == now ? Verdict.PASSED : ReasonCode.DISPUTE_REPORT_DIFFERS.usualVerdict()));
    }
}
