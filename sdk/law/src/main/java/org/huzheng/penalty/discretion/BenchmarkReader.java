package org.huzheng.penalty.discretion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.matter.LegalBasis;

/** Reads benchmarks; every field by name, nothing unknown. */
final class BenchmarkReader {
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9]\\d{0,14})(\\.\\d{1,6})?");
    private static final int WHOLE = 1000;

    private BenchmarkReader() {}

    static void require(boolean holds, String why) {
        if (!holds) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, why);
        }
    }

    static BilingualText text(JsonObject json) {
        return new BilingualText(json.string("zh"), json.string("en"));
    }

    static BigDecimal decimal(String text) {
        require(DECIMAL.matcher(text).matches(), "not a plain decimal number");
        return new BigDecimal(text);
    }

    static Optional<Long> optionalFen(JsonObject json, String name) {
        return json.has(name) ? Optional.of(json.integer(name)) : Optional.empty();
    }

    static int permille(JsonObject json, String name) {
        long value = json.integer(name);
        require(value >= 0 && value <= WHOLE, name + " is not from 0 to 1000");
        return (int) value;
    }

    static Optional<Integer> optionalPermille(JsonObject json, String name) {
        return json.has(name) ? Optional.of(permille(json, name)) : Optional.empty();
    }

    static Benchmark benchmark(JsonObject json) {
        Benchmark benchmark = new BenchmarkContent(
                json.string("id"),
                text(json),
                LegalBasis.read(json.object("basis")),
                json.string("publishedOn", LocalDate::parse),
                json.string("effectiveFrom", LocalDate::parse),
                json.optionalString("effectiveTo", LocalDate::parse),
                json.objects("facts", FactDefinition::read),
                Measure.read(json.object("statute")),
                json.objects("tiers", Tier::read),
                json.has("heavier") ? json.objects("heavier", HeavierRule::read) : List.of(),
                json.has("lighter") ? json.objects("lighter", BenchmarkContent.LighterRule::read) : List.of(),
                optionalPermille(json, "mitigatedPermille"),
                json.integer("roundToFen"));
        json.end();
        return benchmark;
    }
}
