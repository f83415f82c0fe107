package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.huzheng.ErrorCode;
import org.huzheng.cli.terminal.PrivateFolder;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.CaptureFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CLI-003")
class KeygenCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void keygen_inEitherSuite_writesAllItPromises(CryptoSuite suite) throws IOException {
        Desk desk = Desk.of(folder, suite);
        assertThat(Desk.listing(desk.keys()))
                .containsExactly(
                        "FACTS.json",
                        "department.crt",
                        "department.p12",
                        "department.pem",
                        "departments.json",
                        "officer-1.p12",
                        "officer-1.pem",
                        "officer-2.p12",
                        "officer-2.pem",
                        "password.txt",
                        "trust");
        TrustStore trust = TrustStore.load(desk.trust());
        assertThat(trust.anchors()).hasSize(1).allMatch(anchor -> anchor.suite() == suite);
        assertThat(trust.crls()).hasSize(1);
        CaptureFacts facts = CaptureFacts.parse(Bytes.of(Files.readAllBytes(desk.key("FACTS.json"))));
        assertThat(facts.officers()).hasSize(2);
    }

    @Test
    void keys_areTheirOwnersAlone() throws IOException {
        Desk desk = Desk.of(folder, CryptoSuite.SM);
        for (String secret : new String[] {"department.p12", "officer-1.pem", "password.txt"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(desk.key(secret))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(desk.keys())))
                .isEqualTo("rwx------");
    }

    @Test
    void keygen_twice_givesOtherKeysAndPasswords() throws IOException {
        Desk first = Desk.of(folder, CryptoSuite.SM);
        Desk second = Desk.of(Files.createDirectory(folder.resolve("other")), CryptoSuite.SM);
        for (String name : new String[] {"password.txt", "department.pem", "trust/ca.crt"}) {
            assertThat(Files.mismatch(first.key(name), second.key(name)))
                    .as(name)
                    .isNotNegative();
        }
    }

    @Test
    void directory_withSomethingInIt_isLeftAlone() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("mine"), "mine");
        Ran.run("keygen", "--out", taken).refused(65, ErrorCode.FOLDER_NOT_EMPTY, "taken");
        assertThat(Desk.listing(taken)).containsExactly("mine");
    }

    @Test
    void directory_emptyOrInAMissingFolder_isFilled() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Ran.run("keygen", "--out", empty).passed();
        Path deep = folder.resolve("a/b/c");
        Ran.run("keygen", "--out", deep).passed();
        assertThat(Desk.listing(deep)).isEqualTo(Desk.listing(empty)).isNotEmpty();
    }

    @Test
    void file_inTheWay_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Ran.run("keygen", "--out", file).refused(65, ErrorCode.FOLDER_IS_FILE, "file");
        assertThat(file).hasContent("mine");
    }

    @Test
    void failure_onTheWay_leavesNothing() {
        Path out = folder.resolve("out");
        try {
            PrivateFolder.fill(out, partial -> {
                PrivateFolder.writeSecret(partial.resolve("key"), new byte[1]);
                throw new IOException("No space left on device");
            });
        } catch (IOException expected) {
            assertThat(expected).hasMessageContaining("No space");
        }
        assertThat(Desk.listing(folder)).isEmpty();
    }
}
