package org.huzheng.penalty.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-PEN-014")
class BenchmarkRegisterTest {
    private static final Benchmark FIRST = Benchmarks.parse(Benchmarks.AREA);

    private static Benchmark next(String id, String from) {
        return Benchmarks.parse(Benchmarks.AREA
                .replaceFirst("\"id\":\"area\"", "\"id\":\"" + id + "\"")
                .replace(
                        "\"effectiveFrom\":\"2026-01-01\",\"effectiveTo\":\"2026-12-31\"",
                        "\"effectiveFrom\":\"" + from + "\""));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, ", "2026-01-01, area", "2026-12-31, area", "2027-01-01, next", "2099-01-01, next"})
    void inForce_onADay_isAtMostOne(LocalDate day, String id) {
        CaseRules rules = CaseRules.builder()
                .locality("示例市")
                .benchmarks(List.of(next("next", "2027-01-01"), FIRST))
                .build();
        assertThat(rules.benchmark(FIRST.basis(), day).map(Benchmark::id).orElse(null))
                .isEqualTo(id);
    }

    @Test
    void inForce_ofAnotherProvision_isNone() {
        CaseRules rules =
                CaseRules.builder().locality("示例市").benchmarks(List.of(FIRST)).build();
        LegalBasis other = new LegalBasis(
                FIRST.basis().document(),
                BasisLevel.LOCAL_REGULATION,
                "第三十六条",
                FIRST.basis().publishedOn());
        assertThat(rules.benchmark(other, Benchmarks.DAY)).isEmpty();
        assertThat(rules.benchmark(FIRST.basis(), Benchmarks.DAY)).contains(FIRST);
    }

    @Test
    void register_ofTwoOnOneDayOrOneId_isRefused() {
        assertThatThrownBy(() -> Benchmark.register(List.of(FIRST, next("next", "2026-12-31"))))
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining("share days");
        assertThatThrownBy(() -> Benchmark.register(List.of(FIRST, next("area", "2027-01-01"))))
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining("stands twice");
    }
}
