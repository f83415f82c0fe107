package org.huzheng.server.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.CompactRange;
import org.huzheng.server.disk.DurableFiles;

/** The leaf hashes of an upload 叶杂凑 on disk, 32 bytes each: a terabyte's would not fit into memory. */
final class LeafFile {
    private static final int HASH = DigestAlgorithm.LENGTH;

    private final Path file;

    LeafFile(Path file) {
        this.file = file;
    }

    /**
     * Takes the leaf hashes of an upload, if they are as many as its length demands and give its root.
     *
     * @throws HuzhengException {@code UPLOAD_ROOT_MISMATCH} or {@code BODY_TRUNCATED}; nothing is kept then
     */
    void store(Upload upload, InputStream leaves) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 64 * 1024);
            Bytes root = copy(upload, new BufferedInputStream(leaves, 64 * 1024), out);
            if (!root.equals(upload.treeRoot().value())) {
                throw new HuzhengException(ErrorCode.UPLOAD_ROOT_MISMATCH, "");
            }
            out.flush();
            channel.force(true);
        }
        DurableFiles.move(temporary, file);
    }

    private static Bytes copy(Upload upload, InputStream in, OutputStream out) throws IOException {
        CompactRange tree = CompactRange.of(upload.treeRoot().algorithm());
        for (long index = 0; index < upload.leafCount(); index++) {
            byte[] leaf = BodyFault.reading(() -> in.readNBytes(HASH));
            if (leaf.length != HASH) {
                throw new HuzhengException(ErrorCode.BODY_TRUNCATED, upload.leafCount() + " leaves are needed");
            }
            tree.append(Bytes.of(leaf));
            out.write(leaf);
        }
        if (BodyFault.reading(in::read) >= 0) {
            throw new HuzhengException(ErrorCode.UPLOAD_ROOT_MISMATCH, "more than " + upload.leafCount() + " leaves");
        }
        return tree.root();
    }

    /** Opens the hashes for reading at any index. */
    Reader open() throws IOException {
        return new Reader(new RandomAccessFile(file.toFile(), "r"));
    }

    /** Reads leaf hashes. */
    static final class Reader implements AutoCloseable {
        private final RandomAccessFile leaves;

        private Reader(RandomAccessFile leaves) {
            this.leaves = leaves;
        }

        Bytes at(long index) throws IOException {
            byte[] leaf = new byte[HASH];
            leaves.seek(index * HASH);
            leaves.readFully(leaf);
            return Bytes.of(leaf);
        }

        @Override
        public void close() throws IOException {
            leaves.close();
        }
    }
}
