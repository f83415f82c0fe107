package org.huzheng.penalty.discretion;

import java.util.List;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;

/** Why a tier holds, in words. */
record ConditionText(Benchmark benchmark, DiscretionFacts facts) {
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
                        condition.fact(), FactKind.WORD, new BilingualText(condition.fact(), condition.fact())));
        String zh = definition.text().zh();
        String en = definition.text().en();
        String found = facts.number(condition.fact()).map(definition::spoken).orElse("");
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
