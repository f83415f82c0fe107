package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.header;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What may not carry a decision of a case, though most of its papers are in order. */
@Tag("HZ-REC-009")
class UseReviewAttackTest {
    private static final ExchangeKit KIT = new ExchangeKit();
    private static final String CASE = "案-2026-001";
    private static final Instant DECISION = REVIEWED.plusSeconds(3600);

    private static UseReview review(Verified<RecognitionDecision> recognition, VerifiedPackage evidence) {
        return UseReview.of(recognition, evidence, CONSUMER, CASE, DECISION)
                .released(KIT.release)
                .recallStatus(KIT.status(DECISION))
                .partyHeard("2026年4月1日送达行政处罚告知书，当事人放弃陈述申辩");
    }

    private static void assertUnusable(UseReview review, ReasonCode reason) {
        assertThat(review.usable()).as(review.checks().toString()).isFalse();
        assertThat(review.checks().stream()
                        .flatMap(check -> check.findings().stream())
                        .map(Finding::code))
                .contains(reason);
    }

    @Test
    void use_everythingInOrder_isUsable() {
        UseReview review = review(KIT.decided(), KIT.verified());
        assertThat(review.usable()).as(review.checks().toString()).isTrue();
    }

    /** The same manifest, so the same evidence by every reference; but other content. */
    @Test
    void use_ofAnAlteredCopy_isNotUsable() throws IOException {
        byte[] bytes = Files.readAllBytes(KIT.sealed.path());
        byte[] content = ("检测报告 " + KIT.evidenceId).getBytes(StandardCharsets.UTF_8);
        bytes[indexOf(bytes, content)] ^= 1;
        Path altered = Files.write(KIT.folder.resolve("altered.hzp"), bytes);
        VerifiedPackage evidence = ExchangeKit.verified(altered, REVIEWED);
        assertThat(evidence.manifestDigest()).isEqualTo(KIT.sealed.manifestDigest());
        UseReview review = review(KIT.decided(), evidence);
        assertThat(review.usable()).as(review.checks().toString()).isFalse();
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int i = 0; i + part.length <= all.length; i++) {
            if (java.util.Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not stored plainly");
    }

    @Test
    void use_recognitionThatItsReviewerDidNotSign_isNotUsable() {
        RecognitionDecision decision = KIT.decide(KIT.review());
        assertUnusable(
                review(SharingSamples.verified(RecognitionDecision.FORMAT, decision.payload()), KIT.verified()),
                ReasonCode.REVIEWER_SIGNATURE_MISSING);
        Issued another = SharingSamples.officer("示例员丁", "11040100010", CONSUMER);
        assertUnusable(
                review(
                        SharingSamples.verified(RecognitionDecision.FORMAT, decision.payload(), another),
                        KIT.verified()),
                ReasonCode.REVIEWER_SIGNATURE_MISSING);
    }

    /** Reviewed with one certificate, signed with another of the same number: a collector under a second number. */
    @Test
    void use_recognitionSignedByACollectorUnderAnotherNumber_isNotUsable() {
        Issued renamed = SharingSamples.officer("示例执法员甲", "11040100009", CONSUMER);
        RecognitionDecision decision = KIT.decide(KIT.review());
        assertUnusable(
                review(
                        SharingSamples.verified(RecognitionDecision.FORMAT, decision.payload(), renamed),
                        KIT.verified()),
                ReasonCode.SIGNER_SAME_PERSON);
    }

    @Test
    void use_inAnotherCaseOrByAnotherDepartment_isRefused() {
        assertThatThrownBy(() -> UseReview.of(KIT.decided(), KIT.verified(), CONSUMER, "案-2026-002", DECISION))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> UseReview.of(KIT.decided(), KIT.verified(), STRANGER, CASE, DECISION))
                .isInstanceOf(HuzhengException.class);
    }

    /** Whoever may speak for a log is told by a release of this evidence to this department, not by any release. */
    @Test
    void use_recallAnsweredByTheOperatorOfAnotherRelease_isUnanswered() {
        ExchangeKit other = new ExchangeKit();
        assertUnusable(review(KIT.decided(), KIT.verified()).released(other.release), ReasonCode.RECALL_UNANSWERED);
    }

    @Test
    void use_recallAnsweredByTheOneWhoAsks_isUnanswered() {
        Verified<RecallStatus> own = ExchangeKit.status(CONSUMER, KIT.evidence(), DECISION, Optional.empty());
        assertUnusable(
                review(KIT.decided(), KIT.verified())
                        .released(releasedBy(CONSUMER))
                        .recallStatus(own),
                ReasonCode.RECALL_UNANSWERED);
        RecognitionReview begun = KIT.review()
                .released(releasedBy(CONSUMER))
                .recallStatus(ExchangeKit.status(CONSUMER, KIT.evidence(), REVIEWED, Optional.empty()));
        assertThat(begun.conclusion()).isEqualTo(Conclusion.CORRECTION_REQUIRED);
        Verified<RecallStatus> source = ExchangeKit.status(PROVIDER, KIT.evidence(), DECISION, Optional.empty());
        assertThat(review(KIT.decided(), KIT.verified()).recallStatus(source).usable())
                .isTrue();
    }

    private static Verified<ReleaseReceipt> releasedBy(Party operator) {
        ReleaseReceipt receipt = new ReleaseReceipt(
                header(StatementType.RELEASE_RECEIPT, "RR-own", operator, ExchangeKit.RECEIVED),
                KIT.grant.ref(),
                KIT.contract.ref(),
                KIT.evidence(),
                CONSUMER);
        return SharingSamples.verified(ReleaseReceipt.FORMAT, receipt.payload());
    }

    /** A verdict for another day, such as one before a certificate was revoked. */
    @Test
    @Tag("HZ-REC-006")
    void review_ofAPackageVerifiedForAnotherDay_neverRecognises() throws IOException {
        Bytes bytes = Bytes.of(Files.readAllBytes(KIT.sealed.path()));
        for (Instant day : new Instant[] {ExchangeKit.SEALED, REVIEWED.plusSeconds(86_400)}) {
            VerifiedPackage evidence = PackageVerifier.of(VerificationTerms.of(SharingSamples.trust(), day))
                    .verify(bytes, "x.hzp")
                    .require();
            RecognitionReview review = ExchangeKit.attested(RecognitionReview.of(
                            evidence,
                            KIT.contract,
                            KIT.request,
                            KIT.grant,
                            ExchangeKit.REVIEWER.certificate(),
                            REVIEWED)
                    .released(KIT.release)
                    .recallStatus(KIT.status(REVIEWED))
                    .because("经审查，来源合法", ExchangeKit.APPEAL));
            assertThat(review.conclusion()).isEqualTo(Conclusion.REJECTED);
        }
    }
}
