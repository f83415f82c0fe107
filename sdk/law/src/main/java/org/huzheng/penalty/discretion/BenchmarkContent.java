package org.huzheng.penalty.discretion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.leniency.internal.LeniencyEffect;
import org.huzheng.penalty.leniency.internal.LeniencyRule;

/**
 * All that a benchmark says.
 *
 * @param facts the facts it asks for
 * @param statute the range of fines of the provision itself
 * @param tiers for each case exactly one must hold
 * @param heavier what makes a fine heavier
 * @param lighter by how much grounds of leniency lower a fine that is reckoned
 * @param mitigatedPermille to how many thousandths of the statutory minimum 减轻 goes when a fine is reckoned; empty if the
 *     benchmark leaves it to people
 * @param roundToFen reckoned fines are rounded down to multiples of this, in fen
 */
record BenchmarkContent(
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
        long roundToFen)
        implements Benchmark {
    BenchmarkContent {
        facts = List.copyOf(facts);
        tiers = List.copyOf(tiers);
        heavier = List.copyOf(heavier);
        lighter = List.copyOf(lighter);
        BenchmarkReader.require(roundToFen >= 1, "roundToFen is not positive");
        LocalDate first = effectiveFrom;
        BenchmarkReader.require(
                effectiveTo.map(last -> !last.isBefore(first)).orElse(true), "it ends before it begins");
        new Check(facts, statute, tiers, heavier, lighter).require();
    }

    /** What a benchmark says; there is no other kind of benchmark. */
    static BenchmarkContent of(Benchmark benchmark) {
        return (BenchmarkContent) benchmark;
    }

    Optional<FactDefinition> definition(String fact) {
        return facts.stream().filter(each -> each.name().equals(fact)).findFirst();
    }

    Measure statuteOf(Tier tier) {
        return tier.statute().orElse(statute);
    }

    /** The tier of this id; throws ARGUMENT_INVALID if there is none. */
    Tier tier(String wanted) {
        return tiers.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new HuzhengException(ErrorCode.ARGUMENT_INVALID, id + " has no tier " + wanted));
    }

    /** The ground of this id; throws ARGUMENT_INVALID if there is none. */
    HeavierRule heavier(String wanted) {
        return heavier.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new HuzhengException(ErrorCode.ARGUMENT_INVALID, id + " has no ground " + wanted));
    }

    JsonWriter written() {
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

    /**
     * By how much a ground of leniency lowers a fine that is reckoned 从轻幅度.
     *
     * @param rule the ground of the statute
     * @param subtractPermille by how many thousandths of the tier's width
     */
    record LighterRule(LeniencyRule rule, int subtractPermille) {
        /**
         * Both are required.
         *
         * @throws org.huzheng.HuzhengException ARGUMENT_INVALID for a ground that leaves nothing to fine
         */
        public LighterRule {
            Objects.requireNonNull(rule, "rule");
            BenchmarkReader.require(
                    rule.effect() == LeniencyEffect.MUST_MITIGATE || rule.effect() == LeniencyEffect.MAY_MITIGATE,
                    "lighter by " + rule);
        }

        static LighterRule read(JsonObject json) {
            LighterRule lighter = new LighterRule(
                    json.string("rule", LeniencyRule::valueOf), BenchmarkReader.permille(json, "subtractPermille"));
            json.end();
            return lighter;
        }

        JsonWriter json() {
            return JsonWriter.object().put("rule", rule.name()).put("subtractPermille", subtractPermille);
        }
    }

    /** What a benchmark must be before anybody is measured by it. */
    private record Check(
            List<FactDefinition> facts,
            Measure statute,
            List<Tier> tiers,
            List<HeavierRule> heavier,
            List<LighterRule> lighter) {
        private void require() {
            unique("fact", facts.stream().map(FactDefinition::name));
            unique("tier", tiers.stream().map(Tier::id));
            unique("heavier rule", heavier.stream().map(HeavierRule::id));
            unique("lighter rule", lighter.stream().map(rule -> rule.rule().name()));
            BenchmarkReader.require(!tiers.isEmpty(), "no tiers");
            Map<String, FactDefinition.Kind> kinds =
                    facts.stream().collect(Collectors.toMap(FactDefinition::name, FactDefinition::kind));
            known(statute, kinds);
            for (Tier tier : tiers) {
                known(tier.range(), kinds);
                tier.statute().ifPresent(own -> known(own, kinds));
                Measure bound = tier.statute().orElse(statute);
                BenchmarkReader.require(
                        !tier.range().isLike(bound) || tier.range().liesWithin(bound),
                        "tier " + tier.id() + " leaves the statute's range");
                tier.when().forEach(condition -> suits(condition, kinds));
            }
            heavier.forEach(rule -> rule.when().forEach(condition -> suits(condition, kinds)));
        }

        private static void unique(String what, Stream<String> names) {
            Set<String> seen = new HashSet<>();
            names.forEach(name -> BenchmarkReader.require(seen.add(name), what + " " + name + " stands twice"));
        }

        private static void known(Measure measure, Map<String, FactDefinition.Kind> kinds) {
            measure.of().ifPresent(fact -> {
                FactDefinition.Kind expected = measure.unit() == Measure.Unit.MULTIPLE
                        ? FactDefinition.Kind.AMOUNT
                        : FactDefinition.Kind.NUMBER;
                BenchmarkReader.require(kinds.get(fact) == expected, "fact " + fact + " is no " + expected);
            });
        }

        private static void suits(Condition condition, Map<String, FactDefinition.Kind> kinds) {
            FactDefinition.Kind kind = kinds.get(condition.fact());
            BenchmarkReader.require(
                    kind != null && condition.is().suits(kind),
                    "condition on " + condition.fact() + " " + condition.is());
        }
    }
}
