package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.finding.Axis;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-EVI-004")
class SealAndVerifyTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void package_sealedAndUntouched_passesUnderTheDefaultPolicy(CryptoSuite suite) {
        SealingKit kit = new SealingKit(suite);
        SealedPackage sealed = kit.seal(folder);
        assertThat(sealed.findings()).isEmpty();
        VerificationReport report = kit.verify(sealed.path());
        assertThat(report.findings()).extracting(f -> f.code()).containsOnly(ReasonCode.TIME_CLAIMED_ONLY);
        assertThat(report.overall()).isEqualTo(Verdict.PASSED);
        assertThat(report.axes())
                .containsOnlyKeys(Axis.INTEGRITY, Axis.SIGNATURE, Axis.TRUST, Axis.TIME, Axis.PROCEDURE);
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void package_sealedWithTimestamps_passesWithoutRemark(CryptoSuite suite) {
        SealingKit kit = new SealingKit(suite);
        SealedPackage sealed =
                kit.stampingSealer().seal(folder.resolve("x.hzp"), SealingKit.facts(), SealingKit.files(folder));
        VerificationReport report = kit.verify(sealed.path());
        assertThat(report.findings()).isEmpty();
        assertThat(report.passed()).isTrue();
    }
}
