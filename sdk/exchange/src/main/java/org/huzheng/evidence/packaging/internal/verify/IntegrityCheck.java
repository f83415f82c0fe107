package org.huzheng.evidence.packaging.internal.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentDigests;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.internal.digest.CompactRange;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.evidence.container.internal.ByteSink;
import org.huzheng.evidence.container.internal.ContainerEntry;
import org.huzheng.evidence.container.internal.ContainerReader;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.evidence.packaging.internal.PackageManifest;
import org.huzheng.evidence.packaging.internal.seal.AsicManifest;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/** Reads every byte of a package once 完整性核验 and holds it against manifest and ASiC manifest. */
final class IntegrityCheck {
    private final PackageReader reader;
    private final ContainerReader container;
    private final PackageManifest manifest;
    private final CryptoSuite suite;
    private final Findings findings;
    private final ProgressListener progress;
    private final Map<String, Digest> digests = new HashMap<>();
    private long done;

    IntegrityCheck(PackageReader reader, PackageManifest manifest, ProgressListener progress, Findings findings) {
        this.reader = reader;
        this.container = reader.container();
        this.manifest = manifest;
        this.suite = manifest.suite();
        this.findings = findings;
        this.progress = progress;
    }

    /** Verifies, taking the names it answers for out of the set. */
    void verify(Set<String> unclaimed) {
        Map<String, ManifestFile> files = new HashMap<>();
        Map<String, ManifestFile> leaves = new HashMap<>();
        for (ManifestFile file : manifest.files()) {
            files.put(file.name(), file);
            file.leavesName().ifPresent(name -> leaves.put(name, file));
        }
        for (ContainerEntry entry : container.entries()) {
            ManifestFile file = files.remove(entry.name());
            ManifestFile leavesOf = leaves.remove(entry.name());
            if (file != null) {
                verifyFile(entry, file);
                unclaimed.remove(entry.name());
            } else if (leavesOf != null) {
                verifyLeaves(entry, leavesOf);
                unclaimed.remove(entry.name());
            } else {
                StreamDigest digest = StreamDigest.of(suite.digest());
                read(entry, digest::update);
                digests.put(entry.name(), digest.finish());
            }
        }
        progress.progress(container.length(), container.length());
        files.keySet().stream().sorted().forEach(name -> findings.add(ReasonCode.FILE_MISSING, name, ""));
        leaves.keySet().stream().sorted().forEach(name -> findings.add(ReasonCode.LEAVES_MISMATCH, name, "missing"));
        verifyMimetype(unclaimed);
        verifyAsic(unclaimed);
        verifyOrder();
    }

    private void read(ContainerEntry entry, ByteSink sink) {
        boolean intact = container.copy(entry, (block, offset, length) -> {
            sink.accept(block, offset, length);
            done += length;
            progress.progress(done, container.length());
        });
        if (!intact) {
            findings.add(ReasonCode.CONTAINER_NOT_CANONICAL, entry.name(), "CRC-32");
        }
    }

    private void verifyFile(ContainerEntry entry, ManifestFile file) {
        ContentHasher hasher = ContentHasher.of(suite);
        read(entry, hasher::update);
        ContentDigests actual = hasher.finish();
        ContentDigests expected = file.digests();
        digests.put(entry.name(), actual.flat(suite.digest()));
        if (actual.length() != expected.length()) {
            findings.add(
                    ReasonCode.FILE_LENGTH_MISMATCH,
                    file.name(),
                    actual.length() + " bytes, manifest says " + expected.length());
        }
        if (!actual.sm3().equals(expected.sm3())) {
            findings.add(ReasonCode.FILE_DIGEST_MISMATCH, file.name(), "sm3");
        }
        if (!actual.sha256().equals(expected.sha256())) {
            findings.add(ReasonCode.FILE_DIGEST_MISMATCH, file.name(), "sha256");
        }
        if (!actual.treeRoot().equals(expected.treeRoot())) {
            findings.add(ReasonCode.FILE_TREE_MISMATCH, file.name(), "");
        }
    }

    private void verifyLeaves(ContainerEntry entry, ManifestFile file) {
        StreamDigest digest = StreamDigest.of(suite.digest());
        LeafReader leaves = new LeafReader(CompactRange.of(suite.digest()));
        read(entry, (block, offset, length) -> {
            digest.update(block, offset, length);
            leaves.accept(block, offset, length);
        });
        digests.put(entry.name(), digest.finish());
        if (!leaves.gives(file.digests().treeRoot())) {
            findings.add(ReasonCode.LEAVES_MISMATCH, entry.name(), "");
        }
    }

    private void verifyMimetype(Set<String> unclaimed) {
        unclaimed.remove(PackageLayout.MIMETYPE);
        boolean right = reader.has(PackageLayout.MIMETYPE)
                && reader.document(PackageLayout.MIMETYPE).equals(Bytes.ofUtf8(PackageLayout.MIMETYPE_CONTENT));
        if (!right) {
            findings.add(ReasonCode.CONTAINER_NOT_CANONICAL, PackageLayout.MIMETYPE, "content");
        }
    }

    /** Writes the ASiC manifest again from what was read; the signature over it is judged elsewhere. */
    private void verifyAsic(Set<String> unclaimed) {
        AsicManifest expected = new AsicManifest(suite);
        for (ContainerEntry entry : container.entries()) {
            Digest digest = digests.get(entry.name());
            if (PackageLayout.sealed(entry.name()) && digest != null) {
                expected.add(entry.name(), digest);
            }
            if (entry.name().startsWith(PackageLayout.TRUST)) {
                unclaimed.remove(entry.name());
            }
        }
        unclaimed.remove(PackageLayout.ASIC_MANIFEST);
        boolean same = reader.has(PackageLayout.ASIC_MANIFEST)
                && reader.document(PackageLayout.ASIC_MANIFEST).equals(expected.xml());
        if (!same) {
            findings.add(ReasonCode.ASIC_MANIFEST_MISMATCH, PackageLayout.ASIC_MANIFEST, "");
        }
    }

    private void verifyOrder() {
        List<String> names =
                container.entries().stream().map(ContainerEntry::name).toList();
        List<String> files = manifest.files().stream().map(ManifestFile::name).toList();
        if (!names.equals(PackageLayout.ordered(names, files))) {
            findings.add(ReasonCode.CONTAINER_NOT_CANONICAL, PackageLayout.MANIFEST, "order of entries");
        }
    }
}
