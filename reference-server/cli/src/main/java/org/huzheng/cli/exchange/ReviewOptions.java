package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.huzheng.cli.evidence.PolicyOption;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.RecognitionReview;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is reviewed, by whom, and what that officer answers in person. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
final class ReviewOptions {
    @Mixin
    private DepartmentOptions department;

    @Option(
            names = "--verification",
            defaultValue = "default",
            paramLabel = "NAME|FILE",
            description = {
                "核验策略：default、strict，或者一个策略文件。",
                "The policy the package is verified by: default, strict, or a policy file."
            })
    private String verification;

    @Mixin
    private RecognitionPolicyOption policy;

    @Parameters(
            index = "0",
            paramLabel = "REQUEST",
            description = {"申请编号。", "The id of the request."})
    private String request;

    @Parameters(
            index = "1",
            paramLabel = "HZP",
            description = {"用 fetch 取得的证据包。", "The package that fetch brought."})
    private Path file;

    @Option(
            names = "--officer",
            required = true,
            paramLabel = "P12",
            description = {
                "审查人员的密钥文件，口令同本单位密钥；审查人员不得是采集人员。",
                "The reviewing officer's key file, locked with the department's password; not one who collected the evidence."
            })
    private Path officer;

    @Option(
            names = "--check",
            paramLabel = Attestation.FORM,
            description = {
                "审查人员亲自作出的一项答复和依据，逐项给出，例如 R8.PARTY=passed:受检单位即本案当事人；只就一个文件答复的写作 "
                        + "R4@a.jpg=failed:无拍摄时间。没有答复的绝不视为通过。",
                "One answer the reviewing officer gives in person, with its basis; one option for each check or part, such as "
                        + "R8.PARTY=passed:受检单位即本案当事人, or about one file R4@a.jpg=failed:无拍摄时间. What nobody answered is never "
                        + "passed."
            })
    private List<Attestation> checks = List.of();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = {"结论的理由，作决定时必须写明。", "The reason of the conclusion; a decision has to give it."})
    private Optional<String> reason;

    @Option(
            names = "--appeal",
            paramLabel = "TEXT",
            description = {
                "向何处提出异议，例如综合行政执法指导办公室；作决定时必须写明。",
                "Where to object, such as the guidance office; a decision has to say it."
            })
    private Optional<String> appeal;

    Office office() {
        return department.office();
    }

    SigningKey reviewer() {
        return department.officer(officer);
    }

    String request() {
        return request;
    }

    /**
     * A review under way.
     *
     * @param review what was answered so far
     * @param evidence the package it is of
     */
    record Begun(RecognitionReview review, VerifiedPackage evidence) {}

    /** The package verified, the papers of the exchange verified, the standing of the evidence asked for, and the answers. */
    Begun review(Office office, SigningKey reviewer) {
        Asked asked = Asked.of(office, request);
        String evidenceId = asked.granted().value().evidence().id();
        Instant now = office.now().truncatedTo(ChronoUnit.MILLIS); // as finely as the record of the review says it
        VerifiedPackage evidence = PackageVerifier.of(VerificationTerms.of(office.trust(), now)
                        .withLogs(office.logs())
                        .withPolicy(PolicyOption.policy("--verification", verification)))
                .verify(Inputs.requireFile(file))
                .require();
        RecognitionReview review = RecognitionReview.of(
                        evidence, asked.contract(), asked.request(), asked.granted(), reviewer.certificate(), now)
                .released(asked.release(office))
                .recallStatus(office.verified(office.client().recallStatus(evidenceId), RecallStatus.FORMAT));
        review = policy.in(review, office);
        for (Attestation attestation : checks) {
            review = attestation.in(review);
        }
        if (reason.isPresent() || appeal.isPresent()) {
            review = review.because(reason.orElse(""), appeal.orElse(""));
        }
        return new Begun(review, evidence);
    }
}
