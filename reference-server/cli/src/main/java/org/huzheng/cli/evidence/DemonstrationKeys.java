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
import java.util.Optional;
import org.huzheng.cli.terminal.PrivateFolder;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.CaptureFactsBuilder;
import org.huzheng.evidence.Device;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.statement.Party;

/** The files {@code keygen} writes for one department: its keys, those of its officers, and facts to begin with. */
final class DemonstrationKeys {
    private static final int PASSWORD_LENGTH = 24;
    private static final String PASSWORD_ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private final DemonstrationDepartment department;
    private final Clock clock;
    private final SecureRandom random;

    DemonstrationKeys(DemonstrationDepartment department, Clock clock, SecureRandom random) {
        this.department = department;
        this.clock = clock;
        this.random = random;
    }

    /** Writes them into this folder, certified by this authority. */
    void write(Path out, CertificateAuthority authority) throws IOException {
        char[] password = password();
        Party party = department.party();
        String code = party.code().toString();
        Issued own = authority.issueDepartment(party.name(), code);
        write(out, "department", own, password);
        text(out.resolve("department.crt"), own.certificate().pem());
        for (int i = 0; i < department.officers().size(); i++) {
            Officer officer = department.officers().get(i);
            Issued issued = authority.issueOfficer(officer.name(), officer.officerNumber(), party.name(), code);
            write(out, "officer-" + (i + 1), issued, password);
        }
        PrivateFolder.writeSecret(out.resolve("password.txt"), utf8(new String(password) + "\n"));
        text(out.resolve("FACTS.json"), facts().toText() + "\n");
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
        CaptureFactsBuilder facts = CaptureFacts.builder(EvidenceKind.ELECTRONIC_DATA, "示例：现场电子数据")
                .collectedAt(now)
                .timeSource("北斗授时")
                .place(new Place("示例县示例镇界桥北侧", Optional.of("330421105"), Optional.empty()))
                .device(Device.unknown()
                        .withType("执法记录仪")
                        .withMake("示例厂商")
                        .withModel("HZ-CAM")
                        .withSerial("HZ-SAMPLE-000731"));
        department.officers().forEach(facts::officer);
        return facts.matterCode("330217001000")
                .caseNumber("示例案-2026-001")
                .method("现场提取")
                .proves("现场状况")
                .origin(Origin.original())
                .build();
    }

    private char[] password() {
        char[] password = new char[PASSWORD_LENGTH];
        for (int i = 0; i < password.length; i++) {
            password[i] = PASSWORD_ALPHABET.charAt(random.nextInt(PASSWORD_ALPHABET.length()));
        }
        return password;
    }

    static void text(Path file, String content) throws IOException {
        Files.write(file, utf8(content));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
