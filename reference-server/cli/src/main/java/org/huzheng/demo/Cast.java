package org.huzheng.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.Officer;
import org.huzheng.statement.Party;

/** Who plays: four departments with two officers each, all certified by one demonstration CA. */
final class Cast {
    static final Party OPERATOR = Party.of("11330421MB0000051U", "示例县大数据中心");
    static final Party TEAM = Party.of("11330421MB0000019G", "甲溪镇综合行政执法队");
    static final Party ENVIRONMENT = Party.of("11330421MB0000027B", "示例县生态环境所");
    static final Party LAND = Party.of("11330421MB00000356", "示例县自然资源所");
    static final Party POLICE = Party.of("11330421MB00000431", "示例县派出所");
    /** 施工单位未按照规定处置建筑垃圾 stands in the demonstration for whatever matter applies. */
    static final DivisionCode PLACE = DivisionCode.parse("330421105");

    static final MatterCode MATTER = MatterCode.parse("330217001000");

    private final CertificateAuthority authority;
    private final Clock clock;
    private final SecureRandom random;
    private final Path out;

    Cast(CryptoSuite suite, Path out, Clock clock, SecureRandom random) {
        this.authority = CertificateAuthority.create(suite, "Huzheng Demonstration CA", clock, random);
        this.clock = clock;
        this.random = random;
        this.out = out;
    }

    /** The CA certificate and CRL everyone trusts. */
    Path writeTrust() throws IOException {
        Path trust = Files.createDirectories(out.resolve("trust"));
        Files.writeString(trust.resolve("ca.crt"), authority.certificate().pem(), StandardCharsets.UTF_8);
        Files.writeString(trust.resolve("ca.crl"), authority.crlPem(), StandardCharsets.UTF_8);
        return trust;
    }

    private Credentials certify(Party party, int firstOfficer) {
        Issued department = authority.issueDepartment(party.name(), party.code().toString());
        List<Officer> officers = List.of(
                new Officer("示例执法员" + firstOfficer, String.format("110401%05d", firstOfficer)),
                new Officer("示例执法员" + (firstOfficer + 1), String.format("110401%05d", firstOfficer + 1)));
        List<SigningKey> keys = officers.stream()
                .map(officer -> authority
                        .issueOfficer(
                                officer.name(),
                                officer.officerNumber(),
                                party.name(),
                                party.code().toString())
                        .key())
                .toList();
        return new Credentials(party, department, officers, keys);
    }

    /** All four, the enforcement team first. */
    List<Credentials> certifyAll() {
        return List.of(certify(TEAM, 1), certify(ENVIRONMENT, 11), certify(LAND, 21), certify(POLICE, 31));
    }

    SigningKey operatorKey() {
        return authority
                .issueDepartment(OPERATOR.name(), OPERATOR.code().toString())
                .key();
    }

    SigningKey timestampKey() {
        return authority.issueTimestampAuthority(OPERATOR.name() + "时间戳（演示）").key();
    }

    Department enter(Credentials credentials, URI server, TrustStore trust) {
        return new Department(credentials, server, out, trust, clock, random);
    }

    /**
     * What a department signs with.
     *
     * @param party the department
     * @param department its own key and certificate
     * @param officers its two officers
     * @param officerKeys their keys, in the same order
     */
    record Credentials(Party party, Issued department, List<Officer> officers, List<SigningKey> officerKeys) {}
}
