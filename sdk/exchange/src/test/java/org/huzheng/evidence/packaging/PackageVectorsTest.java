package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.log.LogTrust;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published samples, judged at the time they state. */
@Tag("HZ-EVI-012")
class PackageVectorsTest {
    static Stream<PackageVectors.Vector> vectors() throws IOException {
        JsonObject index = JsonObject.parse(Files.readAllBytes(PackageVectors.FOLDER.resolve("index.json")));
        assertThat(index.time("at")).isEqualTo(SealingKit.NOW);
        return index.objects("vectors", PackageVectors.Vector::read).stream();
    }

    static PackageVectors.Vector judge(Path file, CryptoSuite suite) {
        VerificationReport report = PackageVerifier.of(new VerificationTerms(
                        TrustStore.load(PackageVectors.trust(suite)),
                        LogTrust.none(),
                        VerificationPolicy.defaults(),
                        SealingKit.NOW))
                .report(file);
        List<String> codes = report.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .map(finding -> finding.code().name())
                .distinct()
                .sorted()
                .toList();
        return new PackageVectors.Vector(
                String.valueOf(file.getFileName()), suite, report.overall().name(), codes);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void vector_published_givesItsVerdictAndFindings(PackageVectors.Vector vector) {
        assertThat(judge(PackageVectors.FOLDER.resolve(vector.file()), vector.suite()))
                .isEqualTo(vector);
    }

    @Test
    void vectors_coverEveryFileInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(PackageVectors.FOLDER)) {
            assertThat(files.map(path -> String.valueOf(path.getFileName())).filter(name -> name.endsWith(".hzp")))
                    .containsExactlyInAnyOrderElementsOf(
                            vectors().map(PackageVectors.Vector::file).toList());
        }
    }
}
