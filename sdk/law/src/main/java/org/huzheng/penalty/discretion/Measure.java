package org.huzheng.penalty.discretion;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * A range of fines, not yet worked out 罚款幅度.
 *
 * @param unit what the ends are given in
 * @param of the fact that is multiplied; empty for fixed amounts
 * @param from the lower end: fen, or a factor
 * @param to the upper end: fen, or a factor
 * @param toExcluded whether the upper end itself is excluded 不满
 * @param atLeastFen an amount the fine never falls below, in fen, if the provision names one
 * @param atMostFen an amount the fine never rises above, in fen, if the provision names one
 */
record Measure(
        Unit unit,
        Optional<String> of,
        BigDecimal from,
        BigDecimal to,
        boolean toExcluded,
        Optional<Long> atLeastFen,
        Optional<Long> atMostFen) {
    /** What a range of fines is given in 罚款幅度的计算方式. */
    enum Unit {
        /** Fixed amounts in fen. */
        FEN,
        /** Multiples of an amount 倍数, for example of the value of the goods. */
        MULTIPLE,
        /** Fen for each unit of a number, for example for each square metre. */
        PER_UNIT
    }

    /**
     * All are required.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID for ends that are negative or the wrong way round, broken fen, or
     *     a fact where there can be none
     */
    public Measure {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(atLeastFen, "atLeastFen");
        Objects.requireNonNull(atMostFen, "atMostFen");
        BenchmarkReader.require(from.signum() >= 0, "lower end is negative");
        BenchmarkReader.require(from.compareTo(to) < (toExcluded ? 0 : 1), "ends are the wrong way round");
        BenchmarkReader.require((unit == Unit.FEN) == of.isEmpty(), "a multiple needs its fact");
        BenchmarkReader.require(unit == Unit.MULTIPLE || (whole(from) && whole(to)), "broken fen");
        BenchmarkReader.require(
                atLeastFen.orElse(0L) >= 0 && atLeastFen.orElse(0L) <= atMostFen.orElse(Long.MAX_VALUE),
                "limits are the wrong way round");
    }

    private static boolean whole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Fixed amounts in fen, both ends included. */
    public static Measure fen(long from, long to) {
        return new Measure(
                Unit.FEN,
                Optional.empty(),
                BigDecimal.valueOf(from),
                BigDecimal.valueOf(to),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether both are reckoned alike, so that their ends can be compared before any fact is known. */
    boolean isLike(Measure other) {
        return unit == other.unit && of.equals(other.of);
    }

    /** Whether every fine of this one lies in the other, as far as the ends say. */
    boolean liesWithin(Measure other) {
        int upper = to.compareTo(other.to);
        return from.compareTo(other.from) >= 0 && (upper < 0 || (upper == 0 && (toExcluded || !other.toExcluded)));
    }

    static Measure read(JsonObject json) {
        Measure measure = new Measure(
                json.string("unit", Unit::valueOf),
                json.optionalString("of"),
                json.string("from", BenchmarkReader::decimal),
                json.string("to", BenchmarkReader::decimal),
                json.has("toExcluded") && json.bool("toExcluded"),
                BenchmarkReader.optionalFen(json, "atLeastFen"),
                BenchmarkReader.optionalFen(json, "atMostFen"));
        json.end();
        return measure;
    }

    JsonWriter json() {
        JsonWriter json = JsonWriter.object()
                .put("unit", unit.name())
                .put("of", of)
                .put("from", from.toPlainString())
                .put("to", to.toPlainString());
        if (toExcluded) {
            json.put("toExcluded", true);
        }
        atLeastFen.ifPresent(fen -> json.put("atLeastFen", fen));
        atMostFen.ifPresent(fen -> json.put("atMostFen", fen));
        return json;
    }
}
