package org.huzheng.recognition;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** The papers of one honest exchange, of which a test replaces the one it is about; all signed and verified. */
final class Papers {
    static final String CASE = "案-2026-001";

    final ExchangeKit kit;
    VerifiedPackage evidence;
    ContractHistory contract;
    Verified<AccessRequest> request;
    Verified<AccessGrant> grant;
    Optional<Verified<ReleaseReceipt>> release;
    Optional<Verified<RecallStatus>> status;
    Certificate reviewer = ExchangeKit.REVIEWER.certificate();
    Instant at = ExchangeKit.REVIEWED;

    Papers(ExchangeKit kit) {
        this.kit = kit;
        evidence = kit.verified();
        contract = kit.contract;
        request = kit.request;
        grant = kit.grant;
        release = Optional.of(kit.release);
        status = Optional.of(kit.status(ExchangeKit.REVIEWED));
    }

    /** A request of these particulars, and the consent and release that answer it. */
    Papers asking(StatementRef under, Party by, String evidenceId, Purpose purpose, MatterCode matter) {
        request = SharingSamples.request(under, by, evidenceId, purpose, matter);
        return granting(SharingSamples.PROVIDER, kit.evidence(), SharingSamples.TO);
    }

    /** A consent of these particulars to the request, and its release. */
    Papers granting(Party by, EvidenceRef ref, Instant until) {
        grant = SharingSamples.grant(contract, request, by, ref, until);
        return releasing(grant.ref(), contract.ref(), ref, request.issuer(), ExchangeKit.RECEIVED);
    }

    Papers releasing(StatementRef granted, StatementRef under, EvidenceRef ref, Party to, Instant at) {
        ReleaseReceipt receipt = new ReleaseReceipt(
                SharingSamples.header(StatementType.RELEASE_RECEIPT, "RR-1", SharingSamples.STRANGER, at),
                granted,
                under,
                ref,
                to);
        release = Optional.of(SharingSamples.verified(ReleaseReceipt.FORMAT, receipt.payload()));
        // The source itself answers about recalls, so that a test is about the release alone
        status = Optional.of(ExchangeKit.status(
                SharingSamples.PROVIDER, grant.value().evidence(), ExchangeKit.REVIEWED, Optional.empty()));
        return this;
    }

    /** With reasons, without the reviewer's answers. */
    RecognitionReview begun() {
        RecognitionReview review = unreasoned();
        return review.because("经审查，来源合法、内容完整，与本案相关", ExchangeKit.APPEAL);
    }

    RecognitionReview unreasoned() {
        RecognitionReview review = RecognitionReview.of(evidence, contract, request, grant, reviewer, at);
        RecognitionReview released = release.map(review::released).orElse(review);
        return status.map(released::recallStatus).orElse(released);
    }

    RecognitionReview review() {
        return ExchangeKit.attested(begun());
    }

    static CheckResult result(RecognitionReview review, RecognitionCheck check) {
        return result(all(review), check);
    }

    /** The answers for the package and, of its first file, those for files. */
    static List<CheckResult> all(RecognitionReview review) {
        return Stream.concat(review.checks().stream(), review.items().get(0).checks().stream())
                .sorted(Comparator.comparing(CheckResult::check))
                .toList();
    }

    static CheckResult result(UseReview use, RecognitionCheck check) {
        return result(use.checks(), check);
    }

    private static CheckResult result(List<CheckResult> checks, RecognitionCheck check) {
        return checks.stream()
                .filter(result -> result.check() == check)
                .findFirst()
                .orElseThrow();
    }

    static List<ReasonCode> codes(CheckResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }

    /** The checks answered otherwise than passed or not applicable. */
    static List<RecognitionCheck> wanting(RecognitionReview review) {
        return all(review).stream()
                .filter(result -> !result.answer().clears())
                .map(CheckResult::check)
                .toList();
    }
}
