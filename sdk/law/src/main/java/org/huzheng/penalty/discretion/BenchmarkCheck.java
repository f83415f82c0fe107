package org.huzheng.penalty.discretion;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a benchmark must be before anybody is measured by it. */
record BenchmarkCheck(
        List<FactDefinition> facts,
        Measure statute,
        List<Tier> tiers,
        List<HeavierRule> heavier,
        List<LighterRule> lighter) {
    void require() {
        unique("fact", facts.stream().map(FactDefinition::name));
        unique("tier", tiers.stream().map(Tier::id));
        unique("heavier rule", heavier.stream().map(HeavierRule::id));
        unique("lighter rule", lighter.stream().map(rule -> rule.rule().name()));
        BenchmarkReader.require(!tiers.isEmpty(), "no tiers");
        Map<String, FactKind> kinds =
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

    private static void known(Measure measure, Map<String, FactKind> kinds) {
        measure.of().ifPresent(fact -> {
            FactKind expected = measure.unit() == MeasureUnit.MULTIPLE ? FactKind.AMOUNT : FactKind.NUMBER;
            BenchmarkReader.require(kinds.get(fact) == expected, "fact " + fact + " is no " + expected);
        });
    }

    private static void suits(Condition condition, Map<String, FactKind> kinds) {
        FactKind kind = kinds.get(condition.fact());
        BenchmarkReader.require(
                kind != null && condition.is().suits(kind), "condition on " + condition.fact() + " " + condition.is());
    }
}
