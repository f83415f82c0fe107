package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything {@code seal} refuses: a clear error, and no package or part of one on the disk. */
@Tag("HZ-CLI-004")
@Tag("HZ-CLI-013")
class SealRefusalTest {
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Desk desk;
    private Path photo;
    private Path out;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder, Desk.of(shared, CryptoSuite.SM).keys());
        photo = desk.file("photo.jpg", "not really a photograph");
        out = desk.folder("out").resolve("x.hzp");
    }

    @AfterEach
    void nothing_isLeftBehind() {
        assertThat(Desk.listing(folder.resolve("out"))).isEmpty();
    }

    private void refused(String option, Object value, ErrorCode error, String... naming) {
        List<Object> line = new ArrayList<>(desk.seal(out, desk.key("FACTS.json"), desk.officers(), photo));
        line.set(line.indexOf(option) + 1, value);
        Ran.run(line.toArray()).refused(65, error, naming);
    }

    @Test
    void password_wrong_isSaid() {
        refused("--password-file", desk.file("password", "wrong"), ErrorCode.PASSWORD_WRONG);
        refused("--password-file", desk.file("password", ""), ErrorCode.PASSWORD_WRONG);
    }

    @Test
    void keyFile_notPkcs12_isSaid() {
        refused("--key", desk.key("department.pem"), ErrorCode.KEYSTORE_UNREADABLE, "PKCS#12");
        refused("--key", photo, ErrorCode.KEYSTORE_UNREADABLE);
        refused("--key", desk.file("empty.p12", ""), ErrorCode.KEYSTORE_UNREADABLE);
        refused("--officer", desk.trust().resolve("ca.crt"), ErrorCode.KEYSTORE_UNREADABLE);
    }

    @Test
    void keys_exchanged_areOfTheWrongRole() {
        refused("--key", desk.key("officer-1.p12"), ErrorCode.CERTIFICATE_WRONG_ROLE, "OFFICER", "DEPARTMENT");
        refused("--officer", desk.key("department.p12"), ErrorCode.CERTIFICATE_WRONG_ROLE, "DEPARTMENT", "OFFICER");
    }

    @Test
    void officer_twice_isRefused() {
        refused("--officer", desk.key("officer-2.p12"), ErrorCode.ARGUMENT_INVALID, "signs twice");
    }

    @Test
    void suites_mixed_areRefused() throws IOException {
        Desk other = Desk.of(shared, CryptoSuite.INTL);
        char[] password = Inputs.password(desk.key("password.txt"));
        Path officer = folder.resolve("officer.p12");
        CertificateAuthority.create(CryptoSuite.INTL, "CA", Clock.systemUTC(), new SecureRandom())
                .issueOfficer("示例执法员甲", "11040100001", "示例镇综合行政执法队", "11330421MB0000019G")
                .writePkcs12(officer, password);
        assertThat(other.keys()).exists();
        refused("--officer", officer, ErrorCode.KEY_SUITE_MISMATCH, "INTL", "SM");
    }

    @Test
    void certificate_expired_isRefused() {
        Path expired = folder.resolve("expired.p12");
        Instant now = Instant.now();
        CertificateAuthority.create(CryptoSuite.SM, "CA", Clock.systemUTC(), new SecureRandom())
                .withValidity(now.minus(Duration.ofDays(20)), now.minus(Duration.ofDays(1)))
                .issueDepartment("示例镇综合行政执法队", "11330421MB0000019G")
                .writePkcs12(expired, Inputs.password(desk.key("password.txt")));
        refused("--key", expired, ErrorCode.CERTIFICATE_EXPIRED, "示例镇综合行政执法队");
    }

    @Test
    void files_missing_areNamed() {
        refused("--key", folder.resolve("no.p12"), ErrorCode.FILE_NOT_FOUND, "no.p12");
        refused("--facts", folder.resolve("no.json"), ErrorCode.FILE_NOT_FOUND, "no.json");
        refused("--password-file", folder.resolve("no.txt"), ErrorCode.FILE_NOT_FOUND, "no.txt");
        refused("--out", folder.resolve("no/x.hzp"), ErrorCode.OUTPUT_FOLDER_MISSING, "no");
        desk.trySeal(out, photo, folder.resolve("no.jpg")).refused(65, ErrorCode.FILE_NOT_FOUND, "no.jpg");
        desk.trySeal(out, folder).refused(65, ErrorCode.FILE_IS_FOLDER, "目录");
    }

    @Test
    void facts_wrong_nameTheField() {
        refused("--facts", desk.factsWith("f", "\"kind\"", "\"kinds\""), ErrorCode.JSON_FIELD_MISSING, "/kind");
        refused("--facts", desk.factsWith("f", "\"method\"", "\"methode\""), ErrorCode.JSON_FIELD_UNKNOWN, "/methode");
        refused(
                "--facts",
                desk.factsWith("f", "ELECTRONIC_DATA", "PHOTO"),
                ErrorCode.JSON_FIELD_INVALID,
                "/kind",
                "ELECTRONIC_DATA",
                "WITNESS_TESTIMONY");
        refused("--facts", desk.factsWith("f", "+08:00\"", "\""), ErrorCode.JSON_FIELD_INVALID, "/collectedAt");
        refused("--facts", desk.factsWith("f", "\"model\"", "\"make\""), ErrorCode.JSON_DUPLICATE_KEY, "line 13");
        refused("--facts", desk.file("f", "not json"), ErrorCode.JSON_MALFORMED);
        refused("--facts", desk.file("f", ""), ErrorCode.JSON_MALFORMED);
    }

    @Test
    void facts_inGbk_areRecognisedAsSuch() throws IOException {
        String facts = Files.readString(desk.key("FACTS.json"));
        refused("--facts", desk.file("f", facts.getBytes(Charset.forName("GBK"))), ErrorCode.FILE_IN_GBK, "f", "GBK");
    }

    @Test
    void names_twoTheSame_areRefused() {
        Path other = desk.folder("elsewhere").resolve("PHOTO.jpg");
        desk.file("elsewhere/PHOTO.jpg", "another");
        desk.trySeal(out, photo, other).refused(65, ErrorCode.ARGUMENT_INVALID, "two files of one name");
    }

    @Test
    void name_noOtherSystemCouldKeep_isRefused() {
        desk.trySeal(out, desk.file("a:b.jpg", "x")).refused(65, ErrorCode.ARGUMENT_INVALID, "a:b.jpg");
    }

    @Test
    void timestampAuthority_unreachable_isSaid() {
        List<Object> line = new ArrayList<>(desk.seal(out, desk.key("FACTS.json"), desk.officers(), photo));
        line.addAll(List.of("--timestamp", "http://127.0.0.1:1/"));
        Ran.run(line.toArray()).refused(70, ErrorCode.TIMESTAMP_UNAVAILABLE);
    }
}
