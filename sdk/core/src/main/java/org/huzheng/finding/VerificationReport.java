package org.huzheng.finding;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.internal.json.JsonWriter;

/**
 * The result of a verification 核验报告: a value, never an exception.
 *
 * @param subject what was verified, usually a file name
 * @param about which package that was, by its own manifest; empty if it has no readable one
 * @param verifiedAt the instant the verification was made for
 * @param policy the name of the policy applied
 * @param required the axes the policy demands
 * @param axes the verdict of each axis that was assessed or demanded; an axis that is absent was neither
 * @param findings everything seen, remarks included, in the order seen
 */
public record VerificationReport(
        String subject,
        Optional<ReportedPackage> about,
        Instant verifiedAt,
        String policy,
        Set<Axis> required,
        Map<Axis, Verdict> axes,
        List<Finding> findings) {

    /** Copies its collections. */
    public VerificationReport {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(verifiedAt, "verifiedAt");
        Objects.requireNonNull(policy, "policy");
        required = Set.copyOf(required);
        axes = Map.copyOf(axes);
        findings = List.copyOf(findings);
    }

    /** Draws the conclusion: an assessed axis has its worst finding, a demanded axis nobody assessed is INDETERMINATE. */
    public static VerificationReport conclude(
            String subject, Instant verifiedAt, String policy, Set<Axis> required, Findings findings) {
        Map<Axis, Verdict> axes = new EnumMap<>(Axis.class);
        required.forEach(axis -> axes.put(axis, Verdict.INDETERMINATE));
        findings.assessed().forEach(axis -> axes.put(axis, Verdict.PASSED));
        findings.all().stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .forEach(finding -> axes.merge(finding.axis(), finding.verdict(), Verdict::and));
        return new VerificationReport(subject, Optional.empty(), verifiedAt, policy, required, axes, findings.all());
    }

    /** The same report, saying which package it is about. */
    public VerificationReport about(ReportedPackage judged) {
        return new VerificationReport(subject, Optional.of(judged), verifiedAt, policy, required, axes, findings);
    }

    /** The worst verdict of any axis; INDETERMINATE when there is none at all. */
    public Verdict overall() {
        return axes.values().stream().reduce(Verdict::and).orElse(Verdict.INDETERMINATE);
    }

    /** Whether everything demanded was checked and nothing was wrong. */
    public boolean passed() {
        return overall() == Verdict.PASSED;
    }

    /** Whether this reason was found. */
    public boolean has(ReasonCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    /** The report as JSON text, by the schema {@code spec/schemas/verification-report.json}. */
    public String toJson() {
        JsonWriter verdicts = JsonWriter.object();
        for (Axis axis : Axis.values()) {
            Verdict verdict = axes.get(axis);
            if (verdict != null) {
                verdicts.put(axis.name(), verdict.name());
            }
        }
        JsonWriter json = JsonWriter.object()
                .put("type", "huzheng/verification-report@v1")
                .put("subject", subject);
        about.ifPresent(judged -> json.put("about", judged.json()));
        return json.put("verifiedAt", verifiedAt.toString())
                .put("policy", policy)
                .put("overall", overall().name())
                .putStrings(
                        "required", required.stream().sorted().map(Axis::name).toList())
                .put("axes", verdicts)
                .putObjects(
                        "findings",
                        findings.stream().map(VerificationReport::json).toList())
                .toText();
    }

    private static JsonWriter json(Finding finding) {
        return JsonWriter.object()
                .put("code", finding.code().name())
                .put("axis", finding.axis().name())
                .put("verdict", finding.verdict().name())
                .put("requirement", finding.code().requirement())
                .put("subject", finding.subject())
                .put("detail", finding.detail())
                .put("zh", finding.text().zh())
                .put("en", finding.text().en())
                .put("actionZh", finding.action().zh())
                .put("actionEn", finding.action().en());
    }
}
