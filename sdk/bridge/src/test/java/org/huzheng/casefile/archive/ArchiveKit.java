package org.huzheng.casefile.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.ca.internal.TimestampIssuer;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.time.TimestampAuthority;
import org.huzheng.evidence.packaging.PackageForge;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.SealedFile;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;

/** The town of {@link Cast} with its key, a closed case of its, and a document for each stage of it. */
public final class ArchiveKit {
    public static final Instant NOW = Cast.at("2026-05-20T09:00");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final SecureRandom RANDOM = new SecureRandom();

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

    /** The digest by which the case names the sealed package of its evidence. */
    static final Digest PACKAGE = DigestAlgorithm.SM3.digest(Bytes.ofUtf8("现场照片.hzp"));

    final CryptoSuite suite;
    final CertificateAuthority authority;
    final Issued town;

    public ArchiveKit(CryptoSuite suite) {
        this.suite = suite;
        authority = CertificateAuthority.create(suite, "演示CA", CLOCK, RANDOM);
        town = authority.issueDepartment(Cast.TOWN.name(), Cast.TOWN.code().toString());
    }

    /** The ordinary case, from clue to archive, its evidence in a sealed package. */
    static Story story() {
        return Tales.archived(
                Tales.performed().altering("evidence", "packageDigest", Optional.of(PACKAGE)), "2026-04-10");
    }

    public CertificateAuthority authority() {
        return authority;
    }

    TrustStore trust() {
        return TrustStore.of(List.of(authority.certificate()), List.of(authority.crl()));
    }

    TimestampAuthority timestamps() {
        return TimestampIssuer.of(authority.issueTimestampAuthority("演示时间戳机构").key(), CLOCK, RANDOM);
    }

    PackageSealer sealer() {
        return PackageSealer.of(town.key(), CLOCK).withTrust(trust());
    }

    /** A document for every stage, under the name by which {@link Tales#archived} records it; the first has leaves. */
    static List<FiledDocument> documents(Path folder) {
        List<FiledDocument> documents = new ArrayList<>();
        for (ProcessStage stage : ProcessStage.values()) {
            byte[] content = ("卷内文件：" + stage).getBytes(StandardCharsets.UTF_8);
            if (stage == ProcessStage.START) {
                content = Arrays.copyOf(content, 2 * 65536 + 5);
                new Random(1).nextBytes(content);
            }
            documents.add(document(write(folder, stage + " 记录.pdf", content), stage, "记录-" + stage));
        }
        return documents;
    }

    static FiledDocument document(Path path, ProcessStage stage, String title) {
        Optional<String> number = stage == ProcessStage.DECISION ? Optional.of("浙某综执罚决字〔2026〕12号") : Optional.empty();
        Optional<String> form = stage == ProcessStage.DECISION ? Optional.of("PENALTY_DECISION") : Optional.empty();
        return new FiledDocument(path, stage, title, form, number, LocalDate.of(2026, 4, 10));
    }

    static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SealedFile<CaseArchive> seal(Path folder) {
        return seal(folder, story().told(), documents(folder));
    }

    SealedFile<CaseArchive> seal(Path folder, CaseFile file, List<FiledDocument> documents) {
        return ArchiveSealer.of(sealer()).seal(folder.resolve("案卷.hzp"), file, documents);
    }

    VerificationTerms terms() {
        return new VerificationTerms(trust(), LogTrust.none(), VerificationPolicy.defaults(), NOW);
    }

    VerificationReport verify(Path archive) {
        return ArchiveVerifier.verify(archive, terms(), CALENDAR, ProgressListener.NONE);
    }

    public PackageForge forge(Path good) {
        return new PackageForge(good, NOW, town.key());
    }
}
