package org.huzheng.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.huzheng.client.Acceptance;
import org.huzheng.client.Download;
import org.huzheng.client.EvidenceView;
import org.huzheng.client.StatementView;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.packaging.PackageExtender;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.log.LogTrust;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionReview;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** The receiving side: fetch, verify offline, review R1–R18, decide. */
final class Receiving {
    private static final String APPEAL = "示例县综合行政执法指导办公室";

    private final Path trust;
    private final Clock clock;

    Receiving(Path trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    /**
     * What came.
     *
     * @param file the package, with its registration added
     * @param release the server's receipt of the release
     */
    record Received(Path file, Verified<ReleaseReceipt> release) {}

    /** Downloads the package and adds the registration with its receipt, so that the copy can be verified alone. */
    Received fetch(Department consumer, Verified<AccessGrant> grant) {
        EvidenceRef evidence = grant.value().evidence();
        Path file =
                consumer.folder().resolve("received-" + grant.value().request().id() + ".hzp");
        Download download = consumer.client().download(evidence.id(), file);
        EvidenceView view = consumer.client().evidence(evidence.id());
        PackageExtender.of(file).statement("registration", view.registration()).writeTo(file);
        return new Received(
                file, release(consumer, evidence.id(), download.releaseId().orElseThrow()));
    }

    private static Verified<ReleaseReceipt> release(Department consumer, String evidenceId, String releaseId) {
        return consumer.client().statementsAbout(evidenceId, Optional.empty(), 100).items().stream()
                .map(StatementView::statement)
                .filter(statement -> statement.type() == StatementType.RELEASE_RECEIPT)
                .filter(statement -> statement.header().id().equals(releaseId))
                .map(statement -> consumer.verified(statement, ReleaseReceipt.FORMAT))
                .findFirst()
                .orElseThrow();
    }

    /** Verifies with nothing but the file and the trust directory, under the strict policy. */
    VerifiedPackage verify(Path file) {
        VerificationTerms terms = VerificationTerms.of(TrustStore.load(trust), clock.instant())
                .withLogs(LogTrust.load(trust))
                .withPolicy(VerificationPolicy.strict());
        return PackageVerifier.of(terms).verify(file).require();
    }

    /** Verifies a package of the department's own, which needs no registration to be its own. */
    VerifiedPackage verifyOwn(Path file) {
        return PackageVerifier.of(VerificationTerms.of(TrustStore.load(trust), clock.instant()))
                .verify(file)
                .require();
    }

    /** Reviews and sends the signed decision. */
    Verified<RecognitionDecision> decide(
            Agreement agreement,
            Verified<AccessRequest> request,
            Verified<AccessGrant> grant,
            Received received,
            VerifiedPackage evidence) {
        Department consumer = agreement.consumer();
        Verified<RecallStatus> status = consumer.verified(
                consumer.client().recallStatus(grant.value().evidence().id()), RecallStatus.FORMAT);
        RecognitionReview review = RecognitionReview.of(
                        evidence, agreement.history(), request, grant, consumer.reviewer(), clock.instant())
                .released(received.release())
                .recallStatus(status)
                .because(evidence.passed() ? "经审查，来源合法、内容完整，与本案相关" : "经核验未通过，不予采用", APPEAL);
        RecognitionDecision decision = Reviewing.answered(review.underShipped("zhejiang"), evidence.kind())
                .decide(consumer.header(StatementType.RECOGNITION_DECISION, request.id() + "-DECISION"));
        Statement signed = consumer.signReviewed(decision.payload());
        Acceptance acceptance = consumer.client().decideRecognition(signed);
        consumer.keep(signed, acceptance);
        return consumer.verified(signed, RecognitionDecision.FORMAT);
    }
}
