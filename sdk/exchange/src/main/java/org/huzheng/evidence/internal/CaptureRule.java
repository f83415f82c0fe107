package org.huzheng.evidence.internal;

import java.util.List;
import java.util.Optional;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.internal.json.JsonObject;

/**
 * One demand 要素要求: this kind of evidence needs this fact, says this article.
 *
 * @param kind the kind, or empty for every kind
 * @param fact the path of the fact, such as {@code origin/form}
 * @param whenFact the path of a fact on whose value the demand depends, or empty
 * @param whenValues the values for which the demand holds
 * @param zh the fact's Chinese name
 * @param source the article
 */
public record CaptureRule(
        Optional<EvidenceKind> kind,
        String fact,
        Optional<String> whenFact,
        List<String> whenValues,
        String zh,
        String source) {
    /** Copies its list. */
    public CaptureRule {
        whenValues = List.copyOf(whenValues);
    }

    static CaptureRule read(JsonObject json) {
        Optional<JsonObject> when = json.optionalObject("when");
        CaptureRule rule = new CaptureRule(
                json.string(
                        "kind", text -> text.equals("*") ? Optional.empty() : Optional.of(EvidenceKind.valueOf(text))),
                json.string("fact"),
                when.map(condition -> condition.string("fact")),
                when.map(condition -> condition.strings("in")).orElse(List.of()),
                json.string("zh"),
                json.string("source"));
        json.end();
        return rule;
    }

    boolean appliesTo(EvidenceKind other) {
        return kind.isEmpty() || kind.get() == other;
    }
}
