package org.huzheng.penalty.discretion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * A tier of a benchmark 裁量阶次.
 *
 * @param id its stable id in the benchmark
 * @param name what it is called, for example 一般
 * @param when all of these must hold
 * @param range its range of fines
 * @param statute the statutory range for this tier, where the statute itself knows several; else the benchmark's
 * @param startPermille where in the range the reckoning starts, in thousandths of its width; empty if the benchmark leaves the
 *     amount to people
 */
record Tier(
        String id,
        BilingualText name,
        List<Condition> when,
        Measure range,
        Optional<Measure> statute,
        Optional<Integer> startPermille) {
    /**
     * Copies the list.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID for a tier without conditions or a start outside its range
     */
    public Tier {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(statute, "statute");
        Objects.requireNonNull(startPermille, "startPermille");
        when = List.copyOf(when);
        BenchmarkReader.require(!when.isEmpty(), "tier " + id + " has no condition");
        startPermille.ifPresent(start -> BenchmarkReader.require(start >= 0 && start <= 1000, "start of tier " + id));
    }

    static Tier read(JsonObject json) {
        Tier tier = new Tier(
                json.string("id"),
                BenchmarkReader.text(json),
                json.objects("when", Condition::read),
                Measure.read(json.object("range")),
                json.optionalObject("statute").map(Measure::read),
                BenchmarkReader.optionalPermille(json, "startPermille"));
        json.end();
        return tier;
    }

    JsonWriter json() {
        JsonWriter json = JsonWriter.object()
                .put("id", id)
                .put("zh", name.zh())
                .put("en", name.en())
                .putObjects("when", when.stream().map(Condition::json).toList())
                .put("range", range.json());
        statute.ifPresent(own -> json.put("statute", own.json()));
        startPermille.ifPresent(start -> json.put("startPermille", (long) start));
        return json;
    }
}
