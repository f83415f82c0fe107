package org.huzheng.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionReview;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/**
 * How fast one thread takes in a request and decides it by its contract, signs what is released, and reviews what came and
 * signs the decision on it, beside the bare SM2 verification that every statement needs at least once.
 */
final class ExchangeBench {
    private static final int TIMES = 300;
    private static final String PEER = "bare SM2 verify of this run";
    private static final String SAMPLE = "对本地基准样本的审查答复";

    private final ExchangeSample sample = new ExchangeSample();
    private final Consumer<Measurement> report;
    private final SealedPackage sealed;
    private final VerifiedPackage evidence;

    /** A package of a few bytes: how long a large one takes to verify is measured elsewhere. */
    ExchangeBench(Path folder, Consumer<Measurement> report) throws IOException {
        this.report = report;
        Path file = Files.write(folder.resolve("photo.bin"), new byte[1024]);
        this.sealed = sample.seal(folder.resolve("photo.hzp"), file);
        this.evidence = PackageVerifier.of(
                        VerificationTerms.of(sample.trust(), Clock.systemUTC().instant()))
                .verify(sealed.path())
                .require();
    }

    void run() {
        ContractHistory contract = sample.inForce(sample.contract());
        Verified<Registration> registration = sample.verified(Registration.FORMAT, sample.registration(sealed));
        Statement request = sample.request(contract, sealed.evidenceId());
        Verified<AccessRequest> asked = sample.verified(AccessRequest.FORMAT, request);
        AccessFacts facts = sample.facts();
        ReleaseReceipt release = new ReleaseReceipt(
                sample.header(StatementType.RELEASE_RECEIPT, "B-RELEASE", ExchangeSample.PROVIDER),
                asked.ref(),
                contract.ref(),
                sealed.ref(),
                ExchangeSample.CONSUMER);
        measure(
                "request verified, decided",
                () -> AccessDecision.decide(
                        contract, sample.verified(AccessRequest.FORMAT, request), registration, facts));
        measure("decided", () -> AccessDecision.decide(contract, asked, registration, facts));
        measure("release signed", () -> sample.sign(release.payload()));
        Verified<AccessGrant> grant = sample.verified(
                AccessGrant.FORMAT, sample.grant(AccessDecision.decide(contract, asked, registration, facts), sealed));
        Verified<ReleaseReceipt> released = sample.verified(ReleaseReceipt.FORMAT, sample.sign(release.payload()));
        measure("recognition signed", () -> recognition(contract, asked, grant, released));
    }

    /** Everything after the package was verified: all checks, every answer of the officer, the decision, two signatures. */
    private Statement recognition(
            ContractHistory contract,
            Verified<AccessRequest> request,
            Verified<AccessGrant> grant,
            Verified<ReleaseReceipt> release) {
        Instant at = Clock.systemUTC().instant();
        RecognitionReview review = RecognitionReview.of(
                        evidence, contract, request, grant, sample.reviewer().certificate(), at)
                .released(release)
                .because(SAMPLE, SAMPLE);
        StatementHeader header = new StatementHeader(
                StatementType.RECOGNITION_DECISION,
                sealed.manifest().suite(),
                "B-DECISION",
                at,
                ExchangeSample.CONSUMER);
        return sample.signReviewed(answered(review).decide(header).payload());
    }

    private static RecognitionReview answered(RecognitionReview review) {
        RecognitionReview answered = review;
        List<RecognitionCheck> asked = Stream.concat(review.checks().stream(), review.items().get(0).checks().stream())
                .map(CheckResult::check)
                .filter(RecognitionCheck::askedOfReviewer)
                .toList();
        for (RecognitionCheck check : asked) {
            if (check.parts().isEmpty()) {
                answered = answered.attest(check, CheckAnswer.PASSED, SAMPLE);
            }
            for (String part : check.parts()) {
                answered = answered.attest(check, part, CheckAnswer.PASSED, SAMPLE);
            }
        }
        return answered;
    }

    private void measure(String name, Callable<?> ours) {
        Bytes message = Bytes.of(new byte[256]);
        SigningKey key = sample.keyOf(ExchangeSample.PROVIDER).key();
        Bytes signature = key.sign(message);
        report.accept(Stopwatch.beside(
                        Stopwatch.of(() -> repeat(ours)),
                        Stopwatch.of(() -> repeat(() -> key.certificate().verify(message, signature))))
                .over(TIMES, name, "/s", PEER));
    }

    private static int repeat(Callable<?> work) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            work.call();
        }
        return TIMES;
    }
}
