package org.huzheng.evidence.packaging;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.cms.CmsSigner;
import org.huzheng.crypto.time.TimestampAuthority;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.container.ContainerLimits;
import org.huzheng.evidence.container.ContainerWriter;
import org.huzheng.finding.Findings;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/** One sealing under way: its steps, in package order. */
final class SealRun implements Closeable {
    private final Path target;
    private final SealKeys keys;
    private final CryptoSuite suite;
    private final ContainerWriter writer;
    private final EvidenceFolder evidence;
    private final AsicManifest asic;
    private final SealProgress progress;
    private Optional<Statement> manifest = Optional.empty();

    private SealRun(
            Path target, SealKeys keys, ContainerWriter writer, EvidenceFolder evidence, SealProgress progress) {
        this.target = target;
        this.keys = keys;
        this.suite = keys.department().suite();
        this.writer = writer;
        this.evidence = evidence;
        this.asic = new AsicManifest(suite);
        this.progress = progress;
    }

    static SealRun begin(Path target, SealKeys keys, List<PackageFile> files, ProgressListener listener) {
        SealProgress progress = SealProgress.of(files, listener);
        EvidenceFolder.requireNames(files);
        ContainerWriter writer = ContainerWriter.create(target, ContainerLimits.DEFAULT);
        try {
            EvidenceFolder evidence =
                    new EvidenceFolder(keys.department().suite(), files, LeafSpool.beside(target), progress);
            return new SealRun(target, keys, writer, evidence, progress);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    void writeFiles() {
        writer.add(PackageLayout.MIMETYPE, Bytes.ofUtf8(PackageLayout.MIMETYPE_CONTENT));
        evidence.write(writer, asic);
    }

    void writeTrust(TrustStore trust) {
        int number = 1;
        for (Certificate certificate : trust.certificates()) {
            addSealed(trustName("ca", number++, "crt"), Bytes.ofUtf8(certificate.pem()));
        }
        number = 1;
        for (Bytes crl : trust.crls()) {
            addSealed(trustName("crl", number++, "crl"), crl);
        }
    }

    private static String trustName(String kind, int number, String ending) {
        return String.format(java.util.Locale.ROOT, "%s%s-%03d.%s", PackageLayout.TRUST, kind, number, ending);
    }

    void writeManifest(String evidenceId, CaptureFacts facts, Clock clock, Optional<TimestampAuthority> timestamps) {
        StatementSigner signer = StatementSigner.of(keys.department(), clock).withOfficers(keys.officers());
        StatementSigner stamping = timestamps.map(signer::withTimestamps).orElse(signer);
        requireUuid(evidenceId);
        StatementHeader header = stamping.header(StatementType.EVIDENCE_MANIFEST, evidenceId, keys.issuer());
        Statement statement = stamping.sign(new EvidenceManifest(header, facts, evidence.files()).payload());
        addSealed(PackageLayout.MANIFEST, statement.payload());
        for (int i = 0; i < statement.signatures().size(); i++) {
            addSealed(
                    PackageLayout.signatureName(PackageLayout.MANIFEST, i + 1),
                    statement.signatures().get(i));
        }
        manifest = Optional.of(statement);
    }

    private static void requireUuid(String id) {
        try {
            if (UUID.fromString(id).toString().equals(id)) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "evidence id: not a UUID", e);
        }
        throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "evidence id: not a UUID in lower case");
    }

    private void addSealed(String name, Bytes content) {
        writer.add(name, content);
        asic.add(name, suite.digest().digest(content));
    }

    void writeAsic(Clock clock, Optional<TimestampAuthority> timestamps) {
        Bytes xml = asic.xml();
        writer.add(PackageLayout.ASIC_MANIFEST, xml);
        writer.add(
                PackageLayout.ASIC_SIGNATURE,
                CmsSigner.sign(keys.department(), xml, clock.instant().truncatedTo(ChronoUnit.SECONDS), timestamps));
    }

    SealedPackage finish() {
        Statement statement = manifest.orElseThrow();
        EvidenceManifest parsed = EvidenceManifest.parse(statement.payload());
        Findings findings = new Findings();
        ProcedureCheck.verify(parsed, keys.certificates(), VerificationPolicy.defaults(), findings);
        Path complete = writer.complete();
        Digest packageDigest = PackageDigest.of(complete, suite, progress::advance);
        long length = complete.toFile().length();
        writer.publish();
        return new SealedPackage(target, parsed, statement.ref().digest(), packageDigest, length, findings.all());
    }

    @Override
    public void close() {
        try (writer) {
            evidence.close();
        }
    }
}
