package org.huzheng.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huzheng.client.Acceptance;
import org.huzheng.client.EvidenceView;
import org.huzheng.codes.OfficerNumber;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.evidence.packaging.PackageExtender;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;
import org.huzheng.recognition.EvidenceFacts;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionReview;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;

/** The receiver's side: fetch, verify offline, review, decide. */
final class Receiving {
    private static final String APPEAL = "示例县综合行政执法指导办公室";

    private final Path trust;
    private final Clock clock;

    Receiving(Path trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    /** Downloads the package and adds the registration with its receipt, so that the copy can be verified alone. */
    Path fetch(Department consumer, AccessGrant grant) {
        String id = grant.evidence().id();
        Path file = consumer.folder().resolve("received-" + id + ".hzp");
        consumer.client().download(id, file);
        EvidenceView view = consumer.client().evidence(id);
        PackageExtender.of(file).statement("registration", view.registration()).writeTo(file);
        return file;
    }

    /** Verifies with nothing but the file and the trust directory, under the strict policy. */
    VerificationReport verify(Path file) {
        return PackageVerifier.of(new VerificationTerms(
                        TrustStore.load(trust), LogTrust.load(trust), VerificationPolicy.strict(), clock.instant()))
                .report(file);
    }

    /** Reviews R1–R18 and sends the signed decision. */
    RecognitionDecision decide(
            Agreement agreement, AccessRequest request, AccessGrant grant, Path file, VerificationReport report) {
        Department consumer = agreement.consumer();
        RecognitionReview review = RecognitionReview.of(
                report, facts(file, grant), agreement.history(), request, grant, consumer.reviewer());
        attest(review);
        String reason = report.passed() ? "经审查，来源合法、内容完整，与本案相关" : "经核验未通过，不予采用";
        RecognitionDecision decision = review.decide(
                consumer.header(
                        StatementType.RECOGNITION_DECISION, request.header().id() + "-DECISION"),
                reason,
                APPEAL);
        Statement signed = consumer.sign(decision.payload());
        Acceptance acceptance = consumer.client().decideRecognition(signed);
        consumer.keep(signed, acceptance);
        return decision;
    }

    private static EvidenceFacts facts(Path file, AccessGrant grant) {
        try (PackageReader reader = PackageReader.open(file)) {
            EvidenceManifest manifest = reader.manifest();
            List<OfficerNumber> officers = manifest.facts().officers().stream()
                    .map(officer -> OfficerNumber.parse(officer.officerNumber()))
                    .toList();
            return new EvidenceFacts(
                    grant.evidence(),
                    manifest.facts().kind(),
                    manifest.header().issuer(),
                    officers,
                    manifest.facts().collectedAt().orElseThrow().toInstant());
        }
    }

    /** What the reviewing officer of the story answers in person. */
    private static void attest(RecognitionReview review) {
        for (RecognitionCheck check : RecognitionCheck.values()) {
            if (check.answeredBy() != RecognitionCheck.AnsweredBy.MACHINE) {
                review.attest(check, Verdict.PASSED, note(check).orElse("已审查，符合要求"));
            }
        }
    }

    private static Optional<String> note(RecognitionCheck check) {
        return switch (check) {
            case R10 -> Optional.of("不适用：非电子监控设备证据");
            case R3 -> Optional.of("不适用：未采取登记保存或强制措施");
            case R16 -> Optional.of("将在处罚告知中一并告知当事人");
            default -> Optional.empty();
        };
    }
}
