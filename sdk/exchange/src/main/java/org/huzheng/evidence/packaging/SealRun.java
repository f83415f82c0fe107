package org.huzheng.evidence.packaging;

import java.io.Closeable;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.cms.internal.CmsSigner;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.crypto.time.TimestampAuthority;
import org.huzheng.evidence.container.internal.ContainerLimits;
import org.huzheng.evidence.container.internal.ContainerWriter;
import org.huzheng.evidence.packaging.internal.PackageContent;
import org.huzheng.evidence.packaging.internal.PackageDigest;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.evidence.packaging.internal.PackageManifest;
import org.huzheng.evidence.packaging.internal.seal.AsicManifest;
import org.huzheng.evidence.packaging.internal.seal.LeafSpool;
import org.huzheng.evidence.packaging.internal.seal.SealKeys;
import org.huzheng.evidence.packaging.internal.seal.SealProgress;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementSigner;

/** One sealing under way, of any kind of package: its steps, in package order. */
final class SealRun<M extends PackageManifest> implements Closeable {
    private final SealKeys keys;
    private final PackageContent<M> content;
    private final CryptoSuite suite;
    private final ContainerWriter writer;
    private final ContentFolder folder;
    private final AsicManifest asic;
    private final SealProgress progress;
    private Optional<Statement> manifest = Optional.empty();

    private SealRun(
            SealKeys keys,
            PackageContent<M> content,
            ContainerWriter writer,
            ContentFolder folder,
            SealProgress progress) {
        this.keys = keys;
        this.content = content;
        this.suite = keys.department().suite();
        this.writer = writer;
        this.folder = folder;
        this.asic = new AsicManifest(suite);
        this.progress = progress;
    }

    /** Into a file, which appears when it is complete. */
    static <M extends PackageManifest> SealRun<M> begin(
            Path target, SealKeys keys, PackageContent<M> content, ProgressListener listener) {
        SealProgress progress = looked(content, listener);
        ContainerWriter writer = ContainerWriter.create(target, ContainerLimits.DEFAULT);
        return begin(keys, content, progress, writer, () -> LeafSpool.beside(target));
    }

    /** Into a stream, its digest taken as it goes. */
    static <M extends PackageManifest> SealRun<M> begin(
            OutputStream target,
            StreamDigest digest,
            SealKeys keys,
            PackageContent<M> content,
            ProgressListener listener) {
        SealProgress progress = looked(content, listener);
        ContainerWriter writer = ContainerWriter.to(target, ContainerLimits.DEFAULT, digest::update);
        return begin(keys, content, progress, writer, LeafSpool::temporary);
    }

    /** Looks at the files before anything is written. */
    private static SealProgress looked(PackageContent<?> content, ProgressListener listener) {
        if (content.files().isEmpty()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "no files to seal");
        }
        long bytes = content.files().stream()
                .mapToLong(file -> file.snapshot().length())
                .sum();
        SealProgress progress = SealProgress.of(bytes, listener);
        ContentFolder.requireNames(content.kind().folder(), content.files());
        return progress;
    }

    private static <M extends PackageManifest> SealRun<M> begin(
            SealKeys keys,
            PackageContent<M> content,
            SealProgress progress,
            ContainerWriter writer,
            Supplier<LeafSpool> spool) {
        try {
            CryptoSuite suite = keys.department().suite();
            ContentFolder folder = new ContentFolder(content.kind().folder(), suite, spool.get(), progress);
            return new SealRun<>(keys, content, writer, folder, progress);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    void writeContent() {
        writer.add(PackageLayout.MIMETYPE, Bytes.ofUtf8(PackageLayout.MIMETYPE_CONTENT));
        content.files().forEach(file -> folder.write(file, writer));
        content.generated(folder.files()).forEach(file -> folder.write(file, writer));
        folder.finish(writer, asic);
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

    void writeManifest(String id, Clock clock, Optional<TimestampAuthority> timestamps) {
        StatementSigner signer = StatementSigner.of(keys.department(), clock).withOfficers(keys.officers());
        StatementSigner stamping = timestamps.map(signer::withTimestamps).orElse(signer);
        StatementHeader header = stamping.header(content.kind().type(), id, keys.issuer());
        Statement statement =
                stamping.sign(content.manifest(header, folder.files()).payload());
        addSealed(PackageLayout.MANIFEST, statement.payload());
        for (int i = 0; i < statement.signatures().size(); i++) {
            addSealed(
                    PackageLayout.signatureName(PackageLayout.MANIFEST, i + 1),
                    statement.signatures().get(i));
        }
        manifest = Optional.of(statement);
    }

    private void addSealed(String name, Bytes bytes) {
        writer.add(name, bytes);
        asic.add(name, suite.digest().digest(bytes));
    }

    void writeAsic(Clock clock, Optional<TimestampAuthority> timestamps) {
        Bytes xml = asic.xml();
        writer.add(PackageLayout.ASIC_MANIFEST, xml);
        writer.add(
                PackageLayout.ASIC_SIGNATURE,
                CmsSigner.sign(keys.department(), xml, clock.instant().truncatedTo(ChronoUnit.SECONDS), timestamps));
    }

    /** Completes a file. */
    SealedFile<M> finish(Path target) {
        M parsed = parsed();
        Path complete = writer.complete().orElseThrow();
        Digest packageDigest = PackageDigest.of(complete, suite, progress::advance);
        long length = complete.toFile().length();
        writer.publish();
        return new SealedFile<>(target, parsed, manifestDigest(), packageDigest, length);
    }

    /** Completes what went into a stream; its length. */
    long finish() {
        writer.finish();
        return writer.length();
    }

    M parsed() {
        return content.kind().parse(manifest.orElseThrow().payload());
    }

    Digest manifestDigest() {
        return manifest.orElseThrow().ref().digest();
    }

    @Override
    public void close() {
        try (writer) {
            folder.close();
        }
    }
}
