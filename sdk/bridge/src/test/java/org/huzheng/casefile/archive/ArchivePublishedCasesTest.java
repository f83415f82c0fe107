package org.huzheng.casefile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.record.StageRecorded;
import org.huzheng.casefile.record.internal.ProcessRecord;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published case, with a document for each of its records: archived, or refused because a stage has none. */
@Tag("HZ-ARC-002")
class ArchivePublishedCasesTest {
    private static final Path CASES = Path.of(System.getProperty("huzheng.root"), "spec/vectors/cases");

    /** Later than every event of the published cases. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2028-01-03T02:00:00Z"), ZoneOffset.UTC);

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final CertificateAuthority AUTHORITY =
            CertificateAuthority.create(CryptoSuite.SM, "演示CA", CLOCK, ArchiveKit.RANDOM);

    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("HZ-CAS-.*(?<!-spoiled)\\.json"))
                    .sorted()
                    .toList();
        }
    }

    private List<FiledDocument> documents(CaseFile file) {
        List<FiledDocument> documents = new ArrayList<>();
        for (StageRecorded record : file.soFar().the(ProcessRecord.class).records()) {
            byte[] text = record.document().getBytes(StandardCharsets.UTF_8);
            Path path = ArchiveKit.write(folder, documents.size() + ".txt", text);
            documents.add(ArchiveKit.document(path, record.stage(), record.document()));
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void case_published_isArchivedAndPasses(Path published) throws IOException {
        CaseFile file = CaseFile.fromJson(Bytes.of(Files.readAllBytes(published)), CALENDAR);
        Party agency = file.soFar().opening().agency();
        Issued department =
                AUTHORITY.issueDepartment(agency.name(), agency.code().toString());
        ArchiveSealer sealer = ArchiveSealer.of(PackageSealer.of(department.key(), CLOCK));
        Path target = folder.resolve("x.hzp");
        sealer.seal(target, file, documents(file));
        TrustStore trust = TrustStore.of(List.of(AUTHORITY.certificate()), List.of(AUTHORITY.crl()));
        VerificationReport report = ArchiveVerifier.verify(
                target,
                new VerificationTerms(trust, LogTrust.none(), VerificationPolicy.defaults(), CLOCK.instant()),
                CALENDAR,
                ProgressListener.NONE);
        assertThat(report.passed()).as(report.toJson()).isTrue();
    }
}
