package org.huzheng.penalty.discretion;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huzheng.crypto.Bytes;
import org.huzheng.penalty.ActSpan;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.penalty.leniency.LocalLeniency;
import org.huzheng.penalty.leniency.internal.Leniency;
import org.huzheng.penalty.leniency.internal.LeniencyFacts;
import org.huzheng.penalty.leniency.internal.Offender;

/** Made-up benchmarks: the regulations and amounts are nobody's. */
public final class Benchmarks {
    static final String AREA_ID = "area";
    static final String GOODS_ID = "goods";
    static final String RUBBLE_ID = "rubble";
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final String FRAME = """
            {"id":"%s","zh":"示例裁量基准","en":"Example benchmark",
             "basis":{"document":"示例市容条例","level":"LOCAL_REGULATION","article":"第三十五条第一款","publishedOn":"2020-01-01"},
             "publishedOn":"2025-12-01","effectiveFrom":"2026-01-01","effectiveTo":"2026-12-31",
             %s,"roundToFen":%d}""";

    /** Occupied square metres: fixed amounts, three tiers. */
    public static final String AREA = FRAME.formatted(AREA_ID, """
            "facts":[{"name":"area","kind":"NUMBER","zh":"占用面积（平方米）","en":"area in square metres"},
                     {"name":"repeated","kind":"FLAG","zh":"一年内再次违法","en":"again within a year"},
                     {"name":"place","kind":"WORD","zh":"地点","en":"place"}],
            "statute":{"unit":"FEN","from":"50000","to":"500000"},
            "tiers":[
              {"id":"slight","zh":"较轻","en":"slight","when":[{"fact":"area","is":"BELOW","number":10}],
               "range":{"unit":"FEN","from":"50000","to":"150000","toExcluded":true},"startPermille":300},
              {"id":"common","zh":"一般","en":"common",
               "when":[{"fact":"area","is":"AT_LEAST","number":10},{"fact":"area","is":"AT_MOST","number":50}],
               "range":{"unit":"FEN","from":"150000","to":"350000"},"startPermille":500},
              {"id":"grave","zh":"较重","en":"grave","when":[{"fact":"area","is":"ABOVE","number":50}],
               "range":{"unit":"FEN","from":"350000","to":"500000"}}],
            "heavier":[
              {"id":"again","zh":"一年内再次违法","en":"again within a year","article":"示例裁量办法 12",
               "when":[{"fact":"repeated","is":"YES"}],"addPermille":200},
              {"id":"square","zh":"在广场","en":"on the square","article":"示例裁量办法 13",
               "when":[{"fact":"place","is":"ONE_OF","words":["广场","车站"]}],"addPermille":100}],
            "lighter":[{"rule":"HARM_REMEDIED","subtractPermille":300}],
            "mitigatedPermille":500""", 10_000);

    /** Multiples of the goods' value, two statutory ranges. */
    static final String GOODS = FRAME.formatted(GOODS_ID, """
            "facts":[{"name":"goodsValue","kind":"AMOUNT","zh":"货值金额（元）","en":"value of the goods in yuan"}],
            "statute":{"unit":"MULTIPLE","of":"goodsValue","from":"1","to":"3","atMostFen":3000000},
            "tiers":[
              {"id":"small","zh":"货值不足一万元","en":"under ten thousand yuan",
               "when":[{"fact":"goodsValue","is":"BELOW","number":1000000}],
               "range":{"unit":"FEN","from":"100000","to":"500000"},
               "statute":{"unit":"FEN","from":"0","to":"1000000"}},
              {"id":"large","zh":"货值一万元以上","en":"from ten thousand yuan on",
               "when":[{"fact":"goodsValue","is":"AT_LEAST","number":1000000}],
               "range":{"unit":"MULTIPLE","of":"goodsValue","from":"1.5","to":"2.333333","atMostFen":3000000},
               "startPermille":0}]""", 1);

    /** So much for each cubic metre. */
    static final String RUBBLE = FRAME.formatted(RUBBLE_ID, """
            "facts":[{"name":"volume","kind":"NUMBER","zh":"倾倒量（立方米）","en":"cubic metres dumped"}],
            "statute":{"unit":"PER_UNIT","of":"volume","from":"20000","to":"50000","atLeastFen":100000},
            "tiers":[{"id":"any","zh":"倾倒","en":"dumped","when":[{"fact":"volume","is":"AT_LEAST","number":1}],
              "range":{"unit":"PER_UNIT","of":"volume","from":"20000","to":"50000","atLeastFen":100000},
              "startPermille":1000}]""", 100);

    private Benchmarks() {}

    static String byId(String id) {
        return switch (id) {
            case AREA_ID -> AREA;
            case GOODS_ID -> GOODS;
            default -> RUBBLE;
        };
    }

    public static Benchmark parse(String json) {
        return Benchmark.fromJson(Bytes.ofUtf8(json));
    }

    static DiscretionFacts area(long area) {
        return area(area, false, "小巷");
    }

    static DiscretionFacts area(long area, boolean repeated, String place) {
        return DiscretionFacts.of(
                Fact.number("area", area), Fact.flag("repeated", repeated), Fact.word("place", place));
    }

    static TierAnswer.Found found(String json, DiscretionFacts facts) {
        return (TierAnswer.Found) parse(json).evaluate(facts.facts(), DAY);
    }

    static Leniency leniency(Circumstance... found) {
        return leniency(Offender.organisation(), found);
    }

    static Leniency leniency(Offender offender, Circumstance... found) {
        Set<Circumstance> set = EnumSet.noneOf(Circumstance.class);
        set.addAll(List.of(found));
        return Leniency.of(LeniencyFacts.of(offender, ActSpan.on(DAY), set), LocalLeniency.none());
    }
}
