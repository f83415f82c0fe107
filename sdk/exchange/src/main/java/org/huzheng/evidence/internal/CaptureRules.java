package org.huzheng.evidence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.internal.json.JsonObject;

/** Which facts each kind of evidence demands 采集要素规则: a table, {@code spec/capture-rules.json}, read once. */
public final class CaptureRules {
    private static final CaptureRules STATUTORY = load();

    private final List<CaptureRule> rules;

    private CaptureRules(List<CaptureRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules drawn from the law; each row names its article. */
    public static CaptureRules statutory() {
        return STATUTORY;
    }

    private static CaptureRules load() {
        try (InputStream in = CaptureRules.class.getResourceAsStream("capture-rules.json")) {
            if (in == null) {
                throw new IllegalStateException("missing resource capture-rules.json");
            }
            return new CaptureRules(JsonObject.parse(in.readAllBytes()).objects("rules", CaptureRule::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows. */
    public List<CaptureRule> rows() {
        return rules;
    }

    /**
     * Judges facts: CAPTURE_FACT_MISSING for every demanded fact that is absent, CAPTURE_FACT_INVALID for codes and
     * coordinates that cannot be.
     *
     * @param subject what the findings are to name
     */
    public void verify(CaptureFacts facts, String subject, Findings findings) {
        JsonObject json = JsonObject.parse(facts.toJson().toArray());
        for (CaptureRule rule : rules) {
            if (rule.appliesTo(facts.kind()) && holds(rule, json) && !present(json, rule.fact())) {
                findings.add(
                        ReasonCode.CAPTURE_FACT_MISSING, subject, rule.fact() + " " + rule.zh() + ", " + rule.source());
            }
        }
        FactCodes.verify(facts, subject, findings);
    }

    private static boolean holds(CaptureRule rule, JsonObject json) {
        return rule.whenFact().isEmpty()
                || text(json, rule.whenFact().get())
                        .map(rule.whenValues()::contains)
                        .orElse(false);
    }

    private static boolean present(JsonObject json, String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? json.has(path)
                : json.optionalObject(path.substring(0, slash))
                        .map(inner -> present(inner, path.substring(slash + 1)))
                        .orElse(false);
    }

    private static Optional<String> text(JsonObject json, String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? json.optionalString(path)
                : json.optionalObject(path.substring(0, slash))
                        .flatMap(inner -> text(inner, path.substring(slash + 1)));
    }
}
