package org.huzheng.casefile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.OpenSsl;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs nobody here wrote, on an archive. In suite SM {@code spec/README.md} takes the signature apart instead. */
@Tag("HZ-ARC-011")
class ArchiveWitnessTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void openssl_overEveryFile_findsTheDigestsOfTheManifest(CryptoSuite suite) {
        OpenSsl openssl = new OpenSsl(folder);
        try (PackageReader reader =
                PackageReader.open(new ArchiveKit(suite).seal(folder).path())) {
            CaseArchive archive = CaseArchive.parse(reader.document("manifest.json"));
            assertThat(archive.files()).hasSize(8);
            for (ManifestFile file : archive.files()) {
                openssl.write("content", reader.document(file.name()));
                assertThat(openssl.run("dgst -sm3 content"))
                        .contains(file.digests().sm3().hex());
                assertThat(openssl.run("dgst -sha256 content"))
                        .contains(file.digests().sha256().hex());
            }
        }
    }

    @Test
    void opensslCms_overTheManifest_verifiesTheDepartment() {
        OpenSsl openssl = new OpenSsl(folder);
        ArchiveKit kit = new ArchiveKit(CryptoSuite.INTL);
        try (PackageReader reader = PackageReader.open(kit.seal(folder).path())) {
            openssl.write("root.pem", kit.authority.certificate().pem());
            openssl.write("manifest.json", reader.document("manifest.json"));
            openssl.write("manifest.p7s", reader.document("manifest.json.p7s"));
        }
        String verify = "cms -verify -binary -inform DER -in manifest.p7s -content manifest.json -CAfile root.pem"
                + " -purpose any -attime " + ArchiveKit.NOW.getEpochSecond() + " -signer signer.pem -out verified";
        assertThat(openssl.run(verify)).contains("successful");
        assertThat(openssl.run("x509 -in signer.pem -noout -subject -nameopt utf8"))
                .contains("11330421MB00000356");
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void unzip_testsEveryEntry(CryptoSuite suite) throws IOException, InterruptedException {
        Path archive = new ArchiveKit(suite).seal(folder).path();
        Process process = new ProcessBuilder("unzip", "-t", archive.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("No errors detected", "archive/case.json");
    }
}
