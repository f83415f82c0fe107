package org.huzheng.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.Officer;
import org.huzheng.statement.Party;

/** Demonstration keys of two invented departments under one CA, to try the exchange with; never for production. */
public final class TwoDepartments {
    static final Party PROVIDER = Party.of("11330421MB0000027B", "示例县生态环境所");
    static final Party CONSUMER = Party.of("11330421MB0000019G", "示例镇综合行政执法队");
    /** The two whom SealFromYourSystem names. */
    private static final List<Officer> COLLECTORS =
            List.of(new Officer("示例执法员甲", "11040100001"), new Officer("示例执法员乙", "11040100002"));

    private static final List<Officer> REVIEWERS =
            List.of(new Officer("示例审核员甲", "33042101001"), new Officer("示例审核员乙", "33042101002"));
    private static final String PASSWORD = "demonstration-only";

    private TwoDepartments() {}

    /** Arguments: the folder to write {@code trust}, {@code provider}, {@code consumer}, {@code departments.json} into. */
    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[0]);
        CertificateAuthority ca =
                CertificateAuthority.create(CryptoSuite.SM, "示例根", Clock.systemUTC(), new SecureRandom());
        write(ca, PROVIDER, COLLECTORS, out.resolve("provider"));
        write(ca, CONSUMER, REVIEWERS, out.resolve("consumer"));
        Path trust = Files.createDirectories(out.resolve("trust"));
        Files.writeString(trust.resolve("ca.crt"), ca.certificate().pem());
        Files.writeString(trust.resolve("ca.crl"), ca.crlPem());
        Files.writeString(
                out.resolve("departments.json"),
                "{\"departments\": [" + entry(PROVIDER, "provider") + ",\n" + entry(CONSUMER, "consumer") + "]}\n");
    }

    private static void write(CertificateAuthority ca, Party party, List<Officer> officers, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        String code = party.code().toString();
        Issued department = ca.issueDepartment(party.name(), code);
        department.writePkcs12(folder.resolve("department.p12"), PASSWORD.toCharArray());
        Files.writeString(
                folder.resolve("department.crt"), department.certificate().pem());
        for (int i = 0; i < officers.size(); i++) {
            Officer officer = officers.get(i);
            ca.issueOfficer(officer.name(), officer.officerNumber(), party.name(), code)
                    .writePkcs12(folder.resolve("officer-" + (i + 1) + ".p12"), PASSWORD.toCharArray());
        }
        Files.writeString(folder.resolve("password.txt"), PASSWORD + "\n");
    }

    private static String entry(Party party, String folder) {
        return String.format(
                "{\"appId\": \"%s\", \"code\": \"%s\", \"name\": \"%s\", \"certificates\": [\"%s/department.crt\"]}",
                party.code(), party.code(), party.name(), folder);
    }
}
