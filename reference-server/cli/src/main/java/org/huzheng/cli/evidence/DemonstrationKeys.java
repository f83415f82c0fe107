package org.huzheng.cli.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.PrivateFolder;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.CertificateAuthority;
import org.huzheng.crypto.ca.Issued;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Device;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;

/** The files {@code keygen} writes: one fictitious department with two officers under its own CA. */
public final class DemonstrationKeys {
    private static final String DEPARTMENT = "示例镇综合行政执法队";
    private static final String USCC = "11330421MB0000019G";
    private static final String[][] OFFICERS = {{"示例执法员甲", "11040100001"}, {"示例执法员乙", "11040100002"}};
    private static final int PASSWORD_LENGTH = 24;
    private static final String PASSWORD_ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private final CryptoSuite suite;
    private final Clock clock;
    private final SecureRandom random;

    public DemonstrationKeys(CryptoSuite suite, Clock clock, SecureRandom random) {
        this.suite = suite;
        this.clock = clock;
        this.random = random;
    }

    public void write(Path out) throws IOException {
        Path trust = Files.createDirectories(out.resolve("trust"));
        CertificateAuthority authority = CertificateAuthority.create(suite, "Huzheng Demonstration CA", clock, random);
        char[] password = password();
        Issued department = authority.issueDepartment(DEPARTMENT, USCC);
        write(out, "department", department, password);
        text(out.resolve("department.crt"), department.certificate().pem());
        for (int i = 0; i < OFFICERS.length; i++) {
            Issued officer = authority.issueOfficer(OFFICERS[i][0], OFFICERS[i][1], DEPARTMENT, USCC);
            write(out, "officer-" + (i + 1), officer, password);
        }
        PrivateFolder.writeSecret(out.resolve("password.txt"), utf8(new String(password) + "\n"));
        text(trust.resolve("ca.crt"), authority.certificate().pem());
        text(trust.resolve("ca.crl"), authority.crlPem());
        text(out.resolve("departments.json"), Json.pretty(departments()) + "\n");
        text(out.resolve("FACTS.json"), facts().toText() + "\n");
    }

    /** Who may call a server, as {@code serve --departments} reads it. */
    private static Map<String, Object> departments() {
        return Json.ordered(
                "departments",
                List.of(Json.ordered(
                        "appId",
                        "department",
                        "code",
                        USCC,
                        "name",
                        DEPARTMENT,
                        "certificates",
                        List.of("department.crt"))));
    }

    private static void write(Path out, String name, Issued issued, char[] password) throws IOException {
        PrivateFolder.writeSecret(
                out.resolve(name + ".p12"), issued.pkcs12(password).toArray());
        PrivateFolder.writeSecret(
                out.resolve(name + ".pem"),
                utf8(issued.privateKeyPem() + issued.certificate().pem()));
    }

    private CaptureFacts facts() {
        OffsetDateTime now =
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS);
        return CaptureFacts.builder(EvidenceKind.ELECTRONIC_DATA, "示例：现场电子数据")
                .collectedAt(now)
                .timeSource("北斗授时")
                .place(new Place("示例县示例镇界桥北侧", Optional.of("330421105"), Optional.empty()))
                .device(Device.builder()
                        .type("执法记录仪")
                        .make("示例厂商")
                        .model("HZ-CAM")
                        .serial("HZ-SAMPLE-000731")
                        .build())
                .officer(new Officer(OFFICERS[0][0], OFFICERS[0][1]))
                .officer(new Officer(OFFICERS[1][0], OFFICERS[1][1]))
                .matterCode("330217001000")
                .caseNumber("示例案-2026-001")
                .method("现场提取")
                .proves("现场状况")
                .origin(Origin.builder().form("ORIGINAL").build())
                .build();
    }

    private char[] password() {
        char[] password = new char[PASSWORD_LENGTH];
        for (int i = 0; i < password.length; i++) {
            password[i] = PASSWORD_ALPHABET.charAt(random.nextInt(PASSWORD_ALPHABET.length()));
        }
        return password;
    }

    private static void text(Path file, String content) throws IOException {
        Files.write(file, utf8(content));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
