package org.huzheng.penalty.discretion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.LegalBasis;

/**
 * A discretion benchmark 行政处罚裁量基准 (行政处罚法 34): for one provision, which tier a case falls into by its facts, and which range of
 * fines that tier has. Data of {@code spec/schemas/discretion-benchmark.json}.
 *
 * @param id its stable id
 * @param name what it is called
 * @param basis the provision it applies
 * @param publishedOn when it was published; before that day nobody is measured by it (34)
 * @param effectiveFrom its first day
 * @param effectiveTo its last day, if it has one
 * @param facts the facts it asks for
 * @param statute the range of fines of the provision itself
 * @param tiers the tiers; for each case exactly one must hold
 * @param heavier what makes a fine heavier
 * @param lighter by how much grounds of leniency lower a fine that is reckoned
 * @param mitigatedPermille to how many thousandths of the statutory minimum 减轻 goes when a fine is reckoned; empty if the
 *     benchmark leaves it to people
 * @param roundToFen reckoned fines are rounded down to multiples of this, in fen
 */
public record Benchmark(
        String id,
        BilingualText name,
        LegalBasis basis,
        LocalDate publishedOn,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        List<FactDefinition> facts,
        Measure statute,
        List<Tier> tiers,
        List<HeavierRule> heavier,
        List<LighterRule> lighter,
        Optional<Integer> mitigatedPermille,
        long roundToFen) {
    /**
     * Copies the lists.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID if it contradicts itself or leaves the statute's range
     */
    public Benchmark {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(effectiveTo, "effectiveTo");
        Objects.requireNonNull(statute, "statute");
        Objects.requireNonNull(mitigatedPermille, "mitigatedPermille");
        facts = List.copyOf(facts);
        tiers = List.copyOf(tiers);
        heavier = List.copyOf(heavier);
        lighter = List.copyOf(lighter);
        BenchmarkReader.require(roundToFen >= 1, "roundToFen is not positive");
        BenchmarkReader.require(
                effectiveTo.map(last -> !last.isBefore(effectiveFrom)).orElse(true), "it ends before it begins");
        new BenchmarkCheck(facts, statute, tiers, heavier, lighter).require();
    }

    /**
     * Reads a benchmark.
     *
     * @throws org.huzheng.HuzhengException a JSON_ code naming the field, or ARGUMENT_INVALID if it contradicts itself
     */
    public static Benchmark fromJson(Bytes json) {
        return read(JsonObject.parse(json.toArray()));
    }

    /** For the SDK's own packages: reads it. */
    public static Benchmark read(JsonObject json) {
        return BenchmarkReader.benchmark(json);
    }

    /** The benchmark as JSON. */
    public Bytes toJson() {
        return Bytes.of(json().toBytes());
    }

    /** For the SDK's own packages: writes it. */
    public JsonWriter json() {
        JsonWriter json = JsonWriter.object()
                .put("id", id)
                .put("zh", name.zh())
                .put("en", name.en())
                .put("basis", basis.json())
                .put("publishedOn", publishedOn.toString())
                .put("effectiveFrom", effectiveFrom.toString())
                .put("effectiveTo", effectiveTo.map(LocalDate::toString))
                .putObjects("facts", facts.stream().map(FactDefinition::json).toList())
                .put("statute", statute.json())
                .putObjects("tiers", tiers.stream().map(Tier::json).toList())
                .putObjects("heavier", heavier.stream().map(HeavierRule::json).toList())
                .putObjects("lighter", lighter.stream().map(LighterRule::json).toList());
        mitigatedPermille.ifPresent(permille -> json.put("mitigatedPermille", (long) permille));
        return json.put("roundToFen", roundToFen);
    }

    /** Whether it is published and this is one of its days. */
    public boolean isInForce(LocalDate day) {
        return !publishedOn.isAfter(day)
                && !day.isBefore(effectiveFrom)
                && effectiveTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Which tier a case falls into on the day of the decision. */
    public TierAnswer evaluate(DiscretionFacts found, LocalDate decidedOn) {
        return new TierSearch(this, found).on(decidedOn);
    }

    Optional<FactDefinition> definition(String fact) {
        return facts.stream().filter(each -> each.name().equals(fact)).findFirst();
    }

    Measure statuteOf(Tier tier) {
        return tier.statute().orElse(statute);
    }
}
