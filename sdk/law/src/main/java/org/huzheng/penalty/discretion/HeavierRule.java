package org.huzheng.penalty.discretion;

import java.util.List;
import java.util.Objects;
import org.huzheng.BilingualText;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.penalty.LegalReason;

/**
 * What makes a penalty heavier 从重情形. The penalty act knows none of its own but the emergencies of article 49, so each stands
 * in a benchmark and names its article.
 *
 * @param id its stable id in the benchmark
 * @param text what it says
 * @param article where it stands, for example {@code 行政处罚法 49}
 * @param when all of these must hold
 * @param addPermille by how many thousandths of the tier's width it raises a fine that is reckoned
 */
record HeavierRule(String id, BilingualText text, String article, List<Condition> when, int addPermille) {
    /**
     * Copies the list.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID for a rule without article or conditions
     */
    public HeavierRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        when = List.copyOf(when);
        BenchmarkReader.require(
                !article.isBlank() && !when.isEmpty(), "heavier " + id + " has no article or condition");
    }

    LegalReason reason() {
        return new LegalReason(article, text);
    }

    static HeavierRule read(JsonObject json) {
        HeavierRule rule = new HeavierRule(
                json.string("id"),
                BenchmarkReader.text(json),
                json.string("article"),
                json.objects("when", Condition::read),
                BenchmarkReader.permille(json, "addPermille"));
        json.end();
        return rule;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("id", id)
                .put("zh", text.zh())
                .put("en", text.en())
                .put("article", article)
                .putObjects("when", when.stream().map(Condition::json).toList())
                .put("addPermille", addPermille);
    }
}
