package org.huzheng.penalty.discretion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.penalty.LegalReason;

/** Finds the one tier that holds; whatever is missing or ambiguous is said, never guessed. */
final class TierSearch {
    private static final String ARTICLE = "行政处罚法 34";

    private final BenchmarkContent benchmark;
    private final DiscretionFacts facts;

    TierSearch(BenchmarkContent benchmark, DiscretionFacts facts) {
        this.benchmark = benchmark;
        this.facts = facts;
    }

    TierAnswer on(LocalDate day) {
        if (benchmark.publishedOn().isAfter(day)) {
            return undetermined("裁量基准尚未公布", "the benchmark is not published");
        }
        if (!benchmark.isInForce(day)) {
            return undetermined("裁量基准不在施行期内", "the benchmark is not in force");
        }
        Set<String> missing = new TreeSet<>();
        List<Tier> holding = benchmark.tiers().stream()
                .filter(tier -> holds(tier.when(), missing))
                .toList();
        List<HeavierRule> heavier = benchmark.heavier().stream()
                .filter(rule -> holds(rule.when(), missing))
                .toList();
        if (!missing.isEmpty()) {
            return missingFacts(missing);
        }
        if (holding.size() != 1) {
            return ambiguous(holding);
        }
        return worked(holding.get(0), heavier);
    }

    /** A condition that fails settles the matter; only where none fails are unknown facts missed. */
    private boolean holds(List<Condition> conditions, Set<String> missing) {
        boolean all = true;
        Set<String> unknown = new TreeSet<>();
        for (Condition condition : conditions) {
            Optional<Boolean> answer = condition.holds(facts);
            if (answer.isEmpty()) {
                unknown.add(condition.fact());
            } else if (!answer.get()) {
                all = false;
            }
        }
        if (all) {
            missing.addAll(unknown);
        }
        return all && unknown.isEmpty();
    }

    private TierAnswer worked(Tier tier, List<HeavierRule> heavier) {
        Measure measure = benchmark.statuteOf(tier);
        Optional<ComputedRange> statute = worked(measure);
        Optional<ComputedRange> range = worked(tier.range());
        if (statute.isEmpty() || range.isEmpty()) {
            Set<String> missing = new TreeSet<>();
            measure.of().ifPresent(missing::add);
            tier.range().of().ifPresent(missing::add);
            missing.removeIf(name -> facts.number(name).isPresent());
            return missingFacts(missing);
        }
        if (!statute.get().range().contains(range.get().range())) {
            return undetermined(
                    "阶次" + tier.name().zh() + "的幅度 " + range.get().range() + " 元超出法定幅度 "
                            + statute.get().range() + " 元",
                    "tier " + tier.name().en() + " with " + range.get().range() + " yuan leaves the statute's "
                            + statute.get().range());
        }
        List<BilingualText> lines = new ArrayList<>();
        statute.get().lines().forEach(line -> lines.add(labelled("法定", "statute", line)));
        range.get().lines().forEach(line -> lines.add(labelled("阶次", "tier", line)));
        return new TierAnswer.Found(
                benchmark,
                tier.id(),
                range.get().range(),
                statute.get().range(),
                heavier.stream().map(HeavierRule::id).toList(),
                lines,
                reasons(tier, heavier));
    }

    private Optional<ComputedRange> worked(Measure measure) {
        return ComputedRange.of(measure, measure.of().flatMap(benchmark::definition), facts);
    }

    private static BilingualText labelled(String zh, String en, BilingualText line) {
        return new BilingualText(zh + line.zh(), en + " " + line.en());
    }

    private List<LegalReason> reasons(Tier tier, List<HeavierRule> heavier) {
        List<LegalReason> reasons = new ArrayList<>();
        reasons.add(new LegalReason(ARTICLE, new ConditionText(benchmark, facts).why(tier)));
        heavier.stream().map(HeavierRule::reason).forEach(reasons::add);
        return reasons;
    }

    private TierAnswer missingFacts(Set<String> missing) {
        String zh = missing.stream().map(name -> called(name).zh()).collect(Collectors.joining("、"));
        String en = missing.stream().map(name -> called(name).en()).collect(Collectors.joining(", "));
        return undetermined("缺少裁量事实：" + zh, "facts are missing: " + en);
    }

    private BilingualText called(String name) {
        return benchmark.definition(name).map(FactDefinition::text).orElse(new BilingualText(name, name));
    }

    private TierAnswer ambiguous(List<Tier> holding) {
        if (holding.isEmpty()) {
            return undetermined("没有相符的裁量阶次", "no tier fits");
        }
        String zh = holding.stream().map(tier -> tier.name().zh()).collect(Collectors.joining("、"));
        String en = holding.stream().map(tier -> tier.name().en()).collect(Collectors.joining(", "));
        return undetermined("多个裁量阶次同时相符：" + zh, "several tiers fit: " + en);
    }

    private TierAnswer undetermined(String zh, String en) {
        return new TierAnswer.Undetermined(List.of(new LegalReason(
                ARTICLE,
                new BilingualText(
                        benchmark.name().zh() + "：" + zh, benchmark.name().en() + ": " + en))));
    }

    /** Why a tier holds, in words. */
    private record ConditionText(BenchmarkContent benchmark, DiscretionFacts facts) {
        BilingualText why(Tier tier) {
            List<BilingualText> parts = tier.when().stream().map(this::text).toList();
            return new BilingualText(
                    "适用阶次“" + tier.name().zh() + "”："
                            + parts.stream().map(BilingualText::zh).collect(Collectors.joining("；")),
                    "tier " + tier.name().en() + ": "
                            + parts.stream().map(BilingualText::en).collect(Collectors.joining("; ")));
        }

        private BilingualText text(Condition condition) {
            FactDefinition definition = benchmark
                    .definition(condition.fact())
                    .orElseGet(() -> new FactDefinition(
                            condition.fact(),
                            FactDefinition.Kind.WORD,
                            new BilingualText(condition.fact(), condition.fact())));
            String zh = definition.text().zh();
            String en = definition.text().en();
            String found =
                    facts.number(condition.fact()).map(definition::spoken).orElse("");
            String bound = definition.spoken(condition.number());
            return switch (condition.is()) {
                case AT_LEAST -> new BilingualText(zh + " " + found + " ≥ " + bound, en + " " + found + " ≥ " + bound);
                case ABOVE -> new BilingualText(zh + " " + found + " > " + bound, en + " " + found + " > " + bound);
                case AT_MOST -> new BilingualText(zh + " " + found + " ≤ " + bound, en + " " + found + " ≤ " + bound);
                case BELOW -> new BilingualText(zh + " " + found + " < " + bound, en + " " + found + " < " + bound);
                case YES -> new BilingualText(zh + "：是", en + ": yes");
                case NO -> new BilingualText(zh + "：否", en + ": no");
                case ONE_OF -> {
                    String word = facts.word(condition.fact()).orElse("");
                    yield new BilingualText(zh + "：" + word, en + ": " + word);
                }
            };
        }
    }
}
