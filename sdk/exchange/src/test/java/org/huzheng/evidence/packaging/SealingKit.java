package org.huzheng.evidence.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.ca.internal.TimestampIssuer;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.time.TimestampAuthority;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.CaptureFactsBuilder;
import org.huzheng.evidence.Coordinates;
import org.huzheng.evidence.Device;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementSigner;

/** One department with two officers, an authority and a timestamp authority, at a fixed time. */
public final class SealingKit {
    public static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final SecureRandom RANDOM = new SecureRandom();
    public static final String USCC = "11330421MB0000027B";
    public static final String DEPARTMENT = "示例镇综合行政执法队";
    public static final String EVIDENCE_ID = "0b9f3c52-6c1e-4a57-9d0e-2f6f3f1f6a10";
    public static final Officer LI = new Officer("李雷", "11020000001");
    public static final Officer HAN = new Officer("韩梅梅", "11020000002");

    public final CryptoSuite suite;
    public final CertificateAuthority authority;
    public final Issued department;
    public final Issued li;
    public final Issued han;
    public final Issued tsa;

    public SealingKit(CryptoSuite suite) {
        this.suite = suite;
        authority = CertificateAuthority.create(suite, "演示CA", CLOCK, RANDOM);
        department = authority.issueDepartment(DEPARTMENT, USCC);
        li = officer(LI);
        han = officer(HAN);
        tsa = authority.issueTimestampAuthority("演示时间戳机构");
    }

    public Issued officer(Officer officer) {
        return authority.issueOfficer(officer.name(), officer.officerNumber(), DEPARTMENT, USCC);
    }

    public TrustStore trust() {
        return TrustStore.of(List.of(authority.certificate()), List.of(authority.crl()));
    }

    public TimestampAuthority timestamps() {
        return TimestampIssuer.of(tsa.key(), CLOCK, RANDOM);
    }

    public Party party() {
        return Party.of(USCC, DEPARTMENT);
    }

    public StatementSigner signer() {
        return StatementSigner.of(department.key(), CLOCK);
    }

    public List<SigningKey> officers() {
        return List.of(li.key(), han.key());
    }

    public PackageSealer sealer() {
        return PackageSealer.of(department.key(), CLOCK)
                .withOfficers(officers())
                .withTrust(trust());
    }

    public PackageSealer stampingSealer() {
        return sealer().withTimestamps(timestamps());
    }

    /** Complete facts of a video. */
    public static CaptureFactsBuilder factsWithoutOfficers() {
        return CaptureFacts.builder(EvidenceKind.AUDIOVISUAL, "渣土车夜间倾倒现场视频")
                .collectedAt(OffsetDateTime.parse("2026-02-28T23:10:00+08:00"))
                .timeSource("北斗授时")
                .place(new Place(
                        "集士港镇与古林镇交界处",
                        Optional.of("330203102"),
                        Optional.of(Coordinates.cgcs2000("29.8701", "121.4533"))))
                .device(Device.unknown()
                        .withType("执法记录仪")
                        .withMake("海康威视")
                        .withModel("DSJ-1")
                        .withSerial("A0001"))
                .method("现场拍摄")
                .proves("倾倒行为及车辆")
                .origin(Origin.original());
    }

    public static CaptureFacts facts() {
        return factsWithoutOfficers().officer(LI).officer(HAN).build();
    }

    /** A text, and a file of two and a bit chunks. */
    public static List<PackageFile> files(Path folder) {
        byte[] video = new byte[2 * 65536 + 17];
        new Random(7).nextBytes(video);
        return List.of(
                file(folder, "现场记录 1.txt", "2026年2月28日23时10分，现场。\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                file(folder, "video&1.mp4", video));
    }

    public static PackageFile file(Path folder, String name, byte[] content) {
        try {
            return PackageFile.of(Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SealedPackage seal(Path folder) {
        return sealer().seal(folder.resolve("x.hzp"), EVIDENCE_ID, facts(), files(folder));
    }

    public VerificationReport verify(Path file) {
        return verify(file, VerificationPolicy.defaults());
    }

    public VerificationReport verify(Path file, VerificationPolicy policy) {
        return PackageVerifier.of(new VerificationTerms(trust(), LogTrust.none(), policy, NOW))
                .report(file);
    }

    /** The entries of a package, to be changed and written again. */
    static List<RawEntry> entries(Path file) {
        List<RawEntry> entries = new ArrayList<>();
        try (PackageReader reader = PackageReader.open(file)) {
            reader.entries().keySet().forEach(name -> entries.add(new RawEntry(name, reader.document(name))));
        }
        return entries;
    }

    record RawEntry(String name, Bytes content) {}
}
