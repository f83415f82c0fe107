package org.huzheng.evidence.packaging;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.StreamSource;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.evidence.container.internal.ContainerWriter;
import org.huzheng.evidence.container.internal.DiskFault;
import org.huzheng.evidence.container.internal.EntryNames;
import org.huzheng.evidence.packaging.internal.seal.AsicManifest;
import org.huzheng.evidence.packaging.internal.seal.LeafSpool;
import org.huzheng.evidence.packaging.internal.seal.Prefix;
import org.huzheng.evidence.packaging.internal.seal.SealProgress;

/** Writes the folder of the content and {@code leaves/}: every file is read once, hashed and copied in the same pass. */
final class ContentFolder implements Closeable {
    private static final int MAX_NAME = 240;

    private final String folder;
    private final CryptoSuite suite;
    private final LeafSpool spool;
    private final SealProgress progress;
    private final List<ManifestFile> files = new ArrayList<>();
    private final List<Long> spoolStarts = new ArrayList<>();

    ContentFolder(String folder, CryptoSuite suite, LeafSpool spool, SealProgress progress) {
        this.folder = folder;
        this.suite = suite;
        this.spool = spool;
        this.progress = progress;
    }

    /** Refuses names that could not stand in a package, before anything is written. */
    static void requireNames(String folder, List<PackageFile> sources) {
        Set<String> seen = new HashSet<>();
        for (PackageFile source : sources) {
            EntryNames.fault(folder + source.name(), MAX_NAME).ifPresent(why -> {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, source.name() + ": " + why);
            });
            if (!seen.add(source.name().toLowerCase(Locale.ROOT))) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, source.name() + ": two files of one name");
            }
        }
    }

    /** The files written so far, as the manifest binds them. */
    List<ManifestFile> files() {
        return List.copyOf(files);
    }

    void write(PackageFile source, ContainerWriter writer) {
        PackageFile.Snapshot before = source.snapshot();
        copy(source.name(), source.mediaType(), before, writer);
        try {
            before.requireUnchanged();
        } catch (IOException e) {
            throw DiskFault.of(e, source.name());
        }
    }

    private void copy(String name, String mediaType, StreamSource content, ContainerWriter writer) {
        spoolStarts.add(spool.size());
        ContentHasher hasher = ContentHasher.withLeafSink(suite, spool::append);
        writer.add(folder + name, content, (block, offset, length) -> {
            hasher.update(block, offset, length);
            progress.advance(length);
        });
        files.add(new ManifestFile(folder + name, mediaType, hasher.finish()));
    }

    /** Writes the leaf hashes, and tells the ASiC manifest of everything. */
    void finish(ContainerWriter writer, AsicManifest asic) {
        files.forEach(file -> asic.add(file.name(), file.digests().flat(suite.digest())));
        for (int i = 0; i < files.size(); i++) {
            int index = i;
            files.get(i).leavesName().ifPresent(name -> writeLeaves(name, index, writer, asic));
        }
    }

    private void writeLeaves(String name, int index, ContainerWriter writer, AsicManifest asic) {
        long start = spoolStarts.get(index);
        long end = index + 1 < spoolStarts.size() ? spoolStarts.get(index + 1) : spool.size();
        StreamDigest digest = StreamDigest.of(suite.digest());
        writer.add(
                name, StreamSource.of(end - start, () -> new Prefix(spool.from(start), end - start)), digest::update);
        asic.add(name, digest.finish());
    }

    @Override
    public void close() {
        spool.close();
    }
}
