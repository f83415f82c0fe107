package org.huzheng.server.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.server.disk.DiskFault;

/** The bytes of an upload so far 分片文件. What lies beyond the recorded offset was never acknowledged and is cut off. */
final class PartFile {
    private static final int CHUNK = ContentHasher.CHUNK_SIZE;

    private final Path file;

    PartFile(Path file) {
        this.file = file;
    }

    /** Appends as much of a part as is whole, verified and written; that much is durable when this returns. */
    PartOutcome append(Upload upload, IncomingPart part, long maxPart, LeafFile.Reader leaves) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (out.size() < upload.nextOffset()) {
                throw new IOException("the stored part is shorter than was acknowledged");
            }
            out.truncate(upload.nextOffset());
            out.position(upload.nextOffset());
            Writing writing = new Writing(upload, part, out, leaves);
            Optional<HuzhengException> fault = writing.run(maxPart);
            if (writing.at > upload.nextOffset()) {
                out.force(true);
            }
            return new PartOutcome(writing.at, fault);
        }
    }

    /** Makes sure the file exists: an empty content never gets a part. */
    void ensureExists() throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.force(true);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    Path path() {
        return file;
    }

    private final class Writing {
        private final Upload upload;
        private final IncomingPart part;
        private final FileChannel out;
        private final LeafFile.Reader leaves;
        private final byte[] chunk = new byte[CHUNK];
        private long at;

        Writing(Upload upload, IncomingPart part, FileChannel out, LeafFile.Reader leaves) {
            this.upload = upload;
            this.part = part;
            this.out = out;
            this.leaves = leaves;
            this.at = upload.nextOffset();
        }

        Optional<HuzhengException> run(long maxPart) {
            try (InputStream in = part.content().open()) {
                for (Bytes leaf : part.leaves()) {
                    next(in, leaf);
                    requireWithin(maxPart);
                }
                return Optional.empty();
            } catch (HuzhengException e) {
                return Optional.of(e);
            } catch (IOException e) {
                return Optional.of(cutOff(e));
            }
        }

        private void next(InputStream in, Bytes leaf) throws IOException {
            int wanted = (int) Math.min(CHUNK, upload.length() - at);
            int length = in.readNBytes(chunk, 0, CHUNK);
            if (length > wanted) {
                throw new HuzhengException(ErrorCode.UPLOAD_RANGE_INVALID, "more than " + upload.length());
            }
            if (length < wanted) {
                throw new HuzhengException(ErrorCode.BODY_TRUNCATED, "nextOffset=" + at);
            }
            long index = at / CHUNK;
            if (!leaf.equals(leaves.at(index))) {
                throw new HuzhengException(ErrorCode.UPLOAD_LEAF_MISMATCH, "leaf " + index);
            }
            ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, length);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            at += length;
        }

        private void requireWithin(long maxPart) {
            if (at - upload.nextOffset() > maxPart) {
                throw new HuzhengException(ErrorCode.BODY_TOO_LARGE, "a part has at most " + maxPart + " bytes");
            }
        }

        /** A full disk may have taken half a chunk: give that space back at once. */
        private HuzhengException cutOff(IOException fault) {
            try {
                out.truncate(at);
            } catch (IOException e) {
                fault.addSuppressed(e);
            }
            return DiskFault.of(fault, file.resolveSibling(""), "upload");
        }
    }
}
