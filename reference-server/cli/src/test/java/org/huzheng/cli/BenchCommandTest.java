package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.huzheng.ErrorCode;
import org.huzheng.cli.bench.Measurement;
import org.huzheng.cli.bench.Stopwatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-CLI-012")
class BenchCommandTest {
    @TempDir
    private Path folder;

    @Test
    @Tag("HZ-CLI-010")
    @Tag("deep")
    void bench_measuresEverythingBesideANamedPeerAndCleansUp() {
        JsonNode json = Ran.run("bench", "--size", 1, "--work", folder, "--json")
                .passed()
                .json();
        JsonNode measurements = json.get("measurements");
        assertThat(measurements.findValuesAsText("name"))
                .containsExactly(
                        "SM3",
                        "SHA-256",
                        "SM3 tree",
                        "SM3+SHA-256+tree",
                        "seal",
                        "verify",
                        "SM2 sign",
                        "SM2 verify",
                        "request verified, decided",
                        "decided",
                        "release signed",
                        "recognition signed",
                        "upload",
                        "upload as sealed",
                        "release",
                        "competence load",
                        "competence answer");
        assertThat(measurements).allSatisfy(each -> {
            assertThat(each.get("value").doubleValue()).isPositive();
            assertThat(each.get("peer").textValue()).isNotBlank();
        });
        assertThat(Desk.listing(folder)).isEmpty();
    }

    @Test
    void line_withAndWithoutThePeer_saysSo() {
        assertThat(new Measurement("SM3", "MB/s", 100, "openssl", OptionalDouble.of(200)).line())
                .contains("SM3 ", "100.0 MB/s", "0.50 × openssl (200.0)");
        assertThat(new Measurement("SM3", "MB/s", 100, "openssl", OptionalDouble.empty()).line())
                .contains("没有 / no openssl");
        Stopwatch alone = Stopwatch.beside(() -> true, Stopwatch.program("no-such-program-of-any-kind"));
        assertThat(alone.theirs()).isEmpty();
    }

    @Test
    @Tag("HZ-CLI-010")
    void bench_ofOnePart_measuresNothingElse() {
        JsonNode json = Ran.run("bench", "signatures", "--work", folder, "--json")
                .passed()
                .json();
        assertThat(json.get("measurements").findValuesAsText("name")).containsExactly("SM2 sign", "SM2 verify");
        Ran surplus = Ran.run("bench", "nothing");
        assertThat(surplus.code()).isEqualTo(64);
        assertThat(surplus.err()).contains("ARGUMENT_SURPLUS", "nothing");
    }

    @Test
    void size_absurd_isRefused() {
        Ran.run("bench", "--size", 0).refused(64, ErrorCode.OPTION_VALUE_INVALID, "--size");
    }
}
