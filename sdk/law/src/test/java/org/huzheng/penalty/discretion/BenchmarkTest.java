package org.huzheng.penalty.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.LegalReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-PEN-014")
class BenchmarkTest {
    private static final String BASE = "https://huzheng.example/schemas/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(BenchmarkTest::schema));

    private static String schema(String iri) {
        try {
            return Files.readString(
                    Path.of(System.getProperty("huzheng.root"), "spec/schemas", iri.substring(BASE.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(String json) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + "discretion-benchmark.json"))
                .validate(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {Benchmarks.AREA_ID, Benchmarks.GOODS_ID, Benchmarks.RUBBLE_ID})
    void json_bothWays_followsTheSchema(String id) {
        String json = Benchmarks.byId(id);
        assertThat(errors(json)).isEmpty();
        Benchmark benchmark = Benchmarks.parse(json);
        Bytes written = benchmark.toJson();
        assertThat(errors(written.utf8())).isEmpty();
        assertThat(Benchmark.fromJson(written)).isEqualTo(benchmark);
        assertThat(errors(json.replace("\"roundToFen\"", "\"more\":1,\"roundToFen\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,  slight, 50000, 149999",
        "9,  slight, 50000, 149999",
        "10, common, 150000, 350000",
        "50, common, 150000, 350000",
        "51, grave,  350000, 500000"
    })
    void evaluate_fixedAmounts_findsTheOneTier(long area, String tier, long min, long max) {
        TierAnswer.Found found = Benchmarks.found(Benchmarks.AREA, Benchmarks.area(area));
        assertThat(found.tier()).isEqualTo(tier);
        assertThat(found.range()).isEqualTo(new FineRange(min, max));
        assertThat(found.statute()).isEqualTo(new FineRange(50_000, 500_000));
        assertThat(found.reasons().get(0).text().zh()).contains("占用面积（平方米） " + area);
        assertThat(found.reasons().get(0).article()).isEqualTo("行政处罚法 34");
        assertThat(found.heavier()).isEmpty();
    }

    @Test
    void evaluate_heavierGrounds_holdByTheirOwnConditions() {
        TierAnswer.Found found = Benchmarks.found(Benchmarks.AREA, Benchmarks.area(20, true, "车站"));
        assertThat(found.heavier()).containsExactly("again", "square");
        assertThat(found.reasons())
                .extracting(LegalReason::article)
                .containsExactly("行政处罚法 34", "示例裁量办法 12", "示例裁量办法 13");
    }

    @ParameterizedTest
    @CsvSource({
        // 1.5 and 2.333333 times; the lower end up, the upper end down to the fen; the cap at 30,000 yuan.
        "1000000, large, 1500000, 2333333, 1000000, 3000000",
        "1000001, large, 1500002, 2333335, 1000001, 3000000",
        "1300000, large, 1950000, 3000000, 1300000, 3000000",
        "3000001, large, 3000000, 3000000, 3000000, 3000000",
        "999999,  small, 100000,  500000,  0,       1000000"
    })
    void evaluate_multiples_areWorkedOutToTheFen(
            long value, String tier, long min, long max, long statuteMin, long statuteMax) {
        TierAnswer.Found found =
                Benchmarks.found(Benchmarks.GOODS, DiscretionFacts.of(Fact.number("goodsValue", value)));
        assertThat(found.tier()).isEqualTo(tier);
        assertThat(found.range()).isEqualTo(new FineRange(min, max));
        assertThat(found.statute()).isEqualTo(new FineRange(statuteMin, statuteMax));
    }

    @Test
    void evaluate_multiples_showTheirArithmetic() {
        TierAnswer.Found found =
                Benchmarks.found(Benchmarks.GOODS, DiscretionFacts.of(Fact.number("goodsValue", 1_000_001)));
        assertThat(found.arithmetic())
                .extracting(BilingualText::zh)
                .contains(
                        "阶次下限：货值金额（元） 10000.01 × 1.5 倍 = 15000.015 元，进位到分",
                        "阶次上限：货值金额（元） 10000.01 × 2.333333 倍 = 23333.35333333 元，舍去分以下",
                        "阶次幅度 15000.02–23333.35 元",
                        "法定不高于 30000.00 元");
    }

    @ParameterizedTest
    @CsvSource({"1, 100000, 100000", "4, 100000, 200000", "5, 100000, 250000", "6, 120000, 300000"})
    void evaluate_perUnit_hasItsFloor(long volume, long min, long max) {
        TierAnswer.Found found = Benchmarks.found(Benchmarks.RUBBLE, DiscretionFacts.of(Fact.number("volume", volume)));
        assertThat(found.range()).isEqualTo(new FineRange(min, max));
    }

    private static String why(String json, DiscretionFacts facts, LocalDate day) {
        TierAnswer answer = Benchmarks.parse(json).evaluate(facts.facts(), day);
        assertThat(answer).isInstanceOf(TierAnswer.Undetermined.class);
        return answer.reasons().get(0).text().zh();
    }

    @Test
    void evaluate_missingFact_isNamed_neverGuessed() {
        assertThat(why(Benchmarks.AREA, DiscretionFacts.of(), Benchmarks.DAY)).contains("缺少裁量事实", "占用面积", "地点");
        assertThat(why(Benchmarks.AREA, DiscretionFacts.of(Fact.number("area", 1)), Benchmarks.DAY))
                .contains("一年内再次违法", "地点")
                .doesNotContain("占用面积");
        assertThat(why(
                        Benchmarks.AREA,
                        DiscretionFacts.of(Fact.flag("area", true), Fact.flag("repeated", false)),
                        Benchmarks.DAY))
                .contains("占用面积");
    }

    @Test
    void evaluate_gapOrOverlap_isNamed() {
        String gap = Benchmarks.AREA.replace("\"is\":\"ABOVE\",\"number\":50", "\"is\":\"ABOVE\",\"number\":60");
        assertThat(why(gap, Benchmarks.area(60), Benchmarks.DAY)).contains("没有相符");
        String overlap = Benchmarks.AREA.replace("\"is\":\"BELOW\",\"number\":10", "\"is\":\"AT_MOST\",\"number\":10");
        assertThat(why(overlap, Benchmarks.area(10), Benchmarks.DAY)).contains("较轻、一般");
    }

    @Test
    void evaluate_outsideItsDays_orBeforePublication_isRefused() {
        assertThat(Benchmarks.parse(Benchmarks.AREA).evaluate(Benchmarks.area(1).facts(), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(TierAnswer.Found.class);
        assertThat(Benchmarks.parse(Benchmarks.AREA).evaluate(Benchmarks.area(1).facts(), LocalDate.of(2026, 12, 31)))
                .isInstanceOf(TierAnswer.Found.class);
        assertThat(why(Benchmarks.AREA, Benchmarks.area(1), LocalDate.of(2025, 12, 31)))
                .contains("施行期");
        assertThat(why(Benchmarks.AREA, Benchmarks.area(1), LocalDate.of(2027, 1, 1)))
                .contains("施行期");
        String late = Benchmarks.AREA.replace("\"publishedOn\":\"2025-12-01\"", "\"publishedOn\":\"2026-03-03\"");
        assertThat(why(late, Benchmarks.area(1), Benchmarks.DAY)).contains("尚未公布");
    }

    @Test
    void evaluate_tierThatLeavesTheStatuteOnlyInThisCase_isRefused() {
        String json = Benchmarks.GOODS.replace("\"to\":\"500000\"", "\"to\":\"500000\",\"atLeastFen\":2000000");
        assertThat(why(json, DiscretionFacts.of(Fact.number("goodsValue", 1)), Benchmarks.DAY))
                .contains("超出法定幅度");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"to\":\"500000\"}}]; \"to\":\"500001\"}}]",
                "\"from\":\"50000\",\"to\":\"150000\"; \"from\":\"49999\",\"to\":\"150000\"",
                "\"id\":\"grave\"; \"id\":\"slight\"",
                "\"name\":\"place\"; \"name\":\"area\"",
                "\"rule\":\"HARM_REMEDIED\"; \"rule\":\"NO_FAULT\"",
                "\"is\":\"YES\"; \"is\":\"ABOVE\",\"number\":1",
                "{\"fact\":\"repeated\",\"is\":\"YES\"}; {\"fact\":\"unknown\",\"is\":\"YES\"}",
                "\"startPermille\":500; \"startPermille\":1001",
                "\"article\":\"示例裁量办法 12\"; \"article\":\" \"",
                "\"effectiveTo\":\"2026-12-31\"; \"effectiveTo\":\"2025-12-31\"",
                "\"roundToFen\":10000; \"roundToFen\":0",
                "\"from\":\"350000\"; \"from\":\"3500.5\"",
                "\"from\":\"350000\"; \"from\":\"-1\"",
                "\"from\":\"350000\"; \"from\":\"1e5\"",
                "\"from\":\"350000\"; \"from\":\"600000\"",
                "\"mitigatedPermille\":500; \"mitigatedPermille\":500,\"more\":1",
                "\"kind\":\"FLAG\"; \"kind\":\"flag\""
            })
    void parse_benchmarkThatContradictsItself_isRefused(String good, String bad) {
        String json = Benchmarks.AREA.replaceFirst(java.util.regex.Pattern.quote(good), bad);
        assertThat(json).isNotEqualTo(Benchmarks.AREA);
        assertThatThrownBy(() -> Benchmarks.parse(json)).isInstanceOf(HuzhengException.class);
    }

    @Test
    void facts_namedTwiceOrNegative_areRefused() {
        assertThatThrownBy(() -> DiscretionFacts.of(Fact.number("a", 1), Fact.flag("a", true)))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> Fact.number("a", -1)).isInstanceOf(HuzhengException.class);
    }
}
