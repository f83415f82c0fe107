package org.huzheng.casefile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever byte of an archive changes, it never passes; whatever a dishonest department signs, nothing is thrown. */
@Tag("HZ-ARC-010")
class ArchiveMutationTest {
    @TempDir
    Path folder;

    private static List<FiledDocument> small(Path folder) {
        List<FiledDocument> documents = new ArrayList<>();
        for (ProcessStage stage : ProcessStage.values()) {
            byte[] text = ("卷内文件：" + stage).getBytes(StandardCharsets.UTF_8);
            documents.add(ArchiveKit.document(ArchiveKit.write(folder, stage + ".txt", text), stage, "记录-" + stage));
        }
        return documents;
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void archive_withOneByteChanged_neverPassesAndNeverThrows(CryptoSuite suite) throws IOException {
        ArchiveKit kit = new ArchiveKit(suite);
        Path good = kit.seal(folder, ArchiveKit.story().told(), small(folder)).path();
        byte[] bytes = Files.readAllBytes(good);
        Random random = new Random(20261122L + suite.name().length());
        for (int at : places(good, bytes.length, random)) {
            byte before = bytes[at];
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            VerificationReport report = kit.verify(Files.write(folder.resolve("bad.hzp"), bytes));
            assertThat(report.passed()).as("byte %d of %d", at, bytes.length).isFalse();
            assertThat(report.findings()).as("byte %d", at).anyMatch(finding -> finding.verdict() != Verdict.PASSED);
            bytes[at] = before;
        }
    }

    /** Anywhere, and besides in the first kilobyte, in the directory at the end, and at even distances between. */
    private static List<Integer> places(Path good, int length, Random random) {
        List<Integer> places = new ArrayList<>();
        random.ints(80, 0, length).forEach(places::add);
        random.ints(20, 0, 1024).forEach(places::add);
        random.ints(40, length - 2500, length).forEach(places::add);
        int entries;
        try (PackageReader reader = PackageReader.open(good)) {
            entries = reader.entries().size();
        }
        for (int at = 0; at < length; at += length / (3 * entries)) {
            places.add(at);
        }
        return places;
    }

    @Test
    void caseFile_alteredBeforeAnHonestSignature_givesAVerdict() {
        ArchiveKit kit = new ArchiveKit(CryptoSuite.SM);
        CaseFile file = ArchiveKit.story().told();
        List<FiledDocument> documents = small(folder);
        Random random = new Random(47);
        String digits = "0123456789-+:TZ\"{}[],trueE";
        for (int i = 0; i < 60; i++) {
            ForgedContent content = new ForgedContent(file, documents).caseJson(json -> {
                StringBuilder text = new StringBuilder(json);
                for (int n = random.nextInt(3); n >= 0; n--) {
                    text.setCharAt(random.nextInt(text.length()), digits.charAt(random.nextInt(digits.length())));
                }
                return text.toString();
            });
            VerificationReport report = kit.verify(content.seal(kit.sealer(), folder.resolve("forged.hzp")));
            assertThat(report.overall()).isIn(Verdict.PASSED, Verdict.FAILED);
        }
    }
}
