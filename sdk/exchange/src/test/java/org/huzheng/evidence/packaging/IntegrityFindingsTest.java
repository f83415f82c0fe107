package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.finding.Axis;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One break, one finding by name. What else that break causes may be found too; the axis named must fail. */
class IntegrityFindingsTest {
    private static final String TEXT = "evidence/现场记录 1.txt";
    private static final String VIDEO = "evidence/video&1.mp4";
    private static final String LEAVES = "leaves/video&1.mp4.leaves";

    private static final SealingKit KIT = new SealingKit(CryptoSuite.SM);

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void seal() {
        good = KIT.seal(folder).path();
    }

    private VerificationReport broken(Consumer<PackageForge> how) {
        PackageForge forge = new PackageForge(KIT, good);
        how.accept(forge);
        return KIT.verify(forge.write(folder.resolve("bad.hzp")));
    }

    private static void requireFound(VerificationReport report, ReasonCode code, String subject) {
        assertThat(report.findings())
                .as(report.toJson())
                .anyMatch(finding -> finding.code() == code && finding.subject().equals(subject));
        assertThat(report.axes()).containsEntry(code.axis(), Verdict.FAILED);
        assertThat(report.overall()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void package_takenApartAndPutTogether_stillPasses() {
        assertThat(broken(forge -> {}).passed()).isTrue();
        assertThat(broken(forge -> forge.manifest(text -> text)).passed()).isTrue();
    }

    @Test
    @Tag("HZ-EVI-005")
    void file_changed_isNamed() {
        VerificationReport report = broken(forge -> forge.put(TEXT, changed(forge.get(TEXT))));
        requireFound(report, ReasonCode.FILE_DIGEST_MISMATCH, TEXT);
        assertThat(report.findings())
                .filteredOn(finding -> finding.code() == ReasonCode.FILE_DIGEST_MISMATCH)
                .extracting(finding -> finding.detail())
                .containsExactly("sm3", "sha256");
        assertThat(report.has(ReasonCode.FILE_TREE_MISMATCH)).isTrue();
        assertThat(report.has(ReasonCode.FILE_LENGTH_MISMATCH)).isFalse();
    }

    @Test
    @Tag("HZ-EVI-005")
    void digest_onlyOneOfTwoWrong_isFound() {
        VerificationReport report = broken(forge -> forge.manifest(text -> flipped(text, "\"sha256\":\"")));
        requireFound(report, ReasonCode.FILE_DIGEST_MISMATCH, TEXT);
        assertThat(report.findings())
                .filteredOn(finding -> finding.verdict() != Verdict.PASSED)
                .hasSize(1);
    }

    @Test
    @Tag("HZ-EVI-006")
    void treeRoot_wrong_isFound() {
        VerificationReport report = broken(forge -> forge.manifest(text -> flipped(text, "\"root\":\"")));
        requireFound(report, ReasonCode.FILE_TREE_MISMATCH, TEXT);
        assertThat(report.findings())
                .filteredOn(finding -> finding.verdict() != Verdict.PASSED)
                .hasSize(1);
    }

    @Test
    @Tag("HZ-EVI-005")
    void length_wrong_isFound() {
        int length = new PackageForge(KIT, good).get(TEXT).length();
        VerificationReport report = broken(forge ->
                forge.manifest(text -> text.replace("\"length\":" + length + ",", "\"length\":" + (length + 1) + ",")));
        requireFound(report, ReasonCode.FILE_LENGTH_MISMATCH, TEXT);
    }

    @Test
    @Tag("HZ-EVI-006")
    void leaves_changedShortenedOrMissing_areFound() {
        requireFound(
                broken(f -> f.put(LEAVES, changed(f.get(LEAVES))).resignAsic()), ReasonCode.LEAVES_MISMATCH, LEAVES);
        requireFound(
                broken(f ->
                        f.put(LEAVES, Bytes.of(f.get(LEAVES).toArray(), 0, 95)).resignAsic()),
                ReasonCode.LEAVES_MISMATCH,
                LEAVES);
        requireFound(broken(f -> f.remove(LEAVES).resignAsic()), ReasonCode.LEAVES_MISMATCH, LEAVES);
    }

    @Test
    @Tag("HZ-EVI-007")
    void file_missing_isNamed() {
        requireFound(broken(forge -> forge.remove(VIDEO).resignAsic()), ReasonCode.FILE_MISSING, VIDEO);
    }

    @Test
    @Tag("HZ-EVI-007")
    void file_unlisted_isNamedWhereverItLies() {
        for (String name : new String[] {
            "evidence/more.txt",
            "leaves/more.leaves",
            "readme.txt",
            "META-INF/more.xml",
            "statements/NOT.txt",
            "custody/1.json",
            "manifest.json.5.p7s",
            "custody/0001.json.p7s"
        }) {
            requireFound(broken(forge -> forge.put(name, Bytes.empty())), ReasonCode.FILE_UNLISTED, name);
        }
    }

    @Test
    void manifest_missing_isFoundAndNothingElseIsGuessed() {
        VerificationReport report = broken(forge -> forge.remove("manifest.json"));
        requireFound(report, ReasonCode.MANIFEST_MISSING, "manifest.json");
        assertThat(report.axes()).containsEntry(Axis.SIGNATURE, Verdict.INDETERMINATE);
    }

    @Test
    @Tag("HZ-EVI-004")
    void manifest_notOfTheSchema_isFound() {
        for (String[] change : new String[][] {
            {"\"facts\":", "\"fact\":"},
            {"\"files\":[", "\"more\":1,\"files\":["},
            {"\"chunkSize\":65536", "\"chunkSize\":65537"},
            {"\"alg\":\"sm3\"", "\"alg\":\"sha256\""},
            {"\"kind\":\"AUDIOVISUAL\"", "\"kind\":\"NINTH\""},
            {"\"name\":\"evidence/video", "\"name\":\"video"},
            {"evidence-manifest@v1", "evidence-manifest@v2"},
            {"evidence-manifest@v1", "recall@v1"},
            {SealingKit.EVIDENCE_ID, "not-a-uuid"},
        }) {
            VerificationReport report = broken(forge -> forge.manifest(text -> text.replace(change[0], change[1])));
            requireFound(report, ReasonCode.MANIFEST_MALFORMED, "manifest.json");
        }
    }

    @Test
    @Tag("HZ-EVI-011")
    void asicManifest_disagreeingOrMissing_isFound() {
        String name = "META-INF/ASiCManifest001.xml";
        requireFound(
                broken(f -> f.put(name, Bytes.ofUtf8(f.get(name).utf8() + "<!-- -->"))),
                ReasonCode.ASIC_MANIFEST_MISMATCH,
                name);
        requireFound(broken(forge -> forge.remove(name)), ReasonCode.ASIC_MANIFEST_MISMATCH, name);
        requireFound(
                broken(f -> f.put("trust/crl-001.crl", Bytes.ofUtf8("changed"))),
                ReasonCode.ASIC_MANIFEST_MISMATCH,
                name);
    }

    @Test
    @Tag("HZ-EVI-011")
    void asicSignature_missing_isFound() {
        String name = "META-INF/signature001.p7s";
        requireFound(broken(forge -> forge.remove(name)), ReasonCode.SIGNATURE_MISSING, name);
    }

    @Test
    @Tag("HZ-EVI-008")
    void entries_inAnotherOrder_areNotCanonical() {
        for (String name : new String[] {"mimetype", TEXT, LEAVES, "trust/ca-001.crt", "manifest.json"}) {
            requireFound(broken(forge -> forge.last(name)), ReasonCode.CONTAINER_NOT_CANONICAL, "manifest.json");
        }
    }

    @Test
    @Tag("HZ-EVI-008")
    void mimetype_different_isNotCanonical() {
        requireFound(
                broken(forge -> forge.put("mimetype", Bytes.ofUtf8("application/zip"))),
                ReasonCode.CONTAINER_NOT_CANONICAL,
                "mimetype");
        requireFound(broken(forge -> forge.remove("mimetype")), ReasonCode.CONTAINER_NOT_CANONICAL, "mimetype");
    }

    @Test
    @Tag("HZ-EVI-009")
    void manifest_tooLongForMemory_isALimit() {
        VerificationReport report = broken(forge -> forge.put("manifest.json", Bytes.of(new byte[5 * 1024 * 1024])));
        requireFound(report, ReasonCode.CONTAINER_LIMIT_EXCEEDED, "bad.hzp");
    }

    @Test
    @Tag("HZ-EVI-009")
    void revocationLists_tooLongTogether_areALimit() {
        VerificationReport report = broken(forge -> {
            for (int i = 2; i < 5; i++) {
                forge.put("trust/crl-00" + i + ".crl", Bytes.of(new byte[2 * 1024 * 1024]));
            }
        });
        requireFound(report, ReasonCode.CONTAINER_LIMIT_EXCEEDED, "bad.hzp");
    }

    private static Bytes changed(Bytes content) {
        byte[] bytes = content.toArray();
        bytes[bytes.length / 2] ^= 1;
        return Bytes.of(bytes);
    }

    /** The first hexadecimal digit after the text, changed. */
    private static String flipped(String text, String before) {
        int at = text.indexOf(before) + before.length();
        char other = text.charAt(at) == '0' ? '1' : '0';
        return text.substring(0, at) + other + text.substring(at + 1);
    }
}
