package org.huzheng.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;

/** Downloads one package beside its place, goes on where it broke off, checks the digest, then renames. */
final class ContentDownload {
    private static final int MAX_FRUITLESS = 4;
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Wire wire;
    private final TransferProgress progress;
    private Optional<String> releaseId = Optional.empty();

    ContentDownload(Wire wire, TransferProgress progress) {
        this.wire = wire;
        this.progress = progress;
    }

    Download fetch(EvidenceView evidence, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long there = Files.exists(part) ? Files.size(part) : 0;
            if (there > evidence.length()) {
                Files.delete(part);
            }
            fetchParts(evidence, part);
            requireDigest(evidence, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Download(file, evidence.contentId(), evidence.length(), releaseId);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "writing " + file.getFileName(), e);
        }
    }

    private void fetchParts(EvidenceView evidence, Path part) throws IOException {
        int fruitless = 0;
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.position(out.size());
            while (out.position() < evidence.length() || (evidence.length() == 0 && fruitless == 0)) {
                long before = out.position();
                boolean broken = !copy(evidence, out);
                fruitless = out.position() > before ? 0 : fruitless + 1;
                if (fruitless > MAX_FRUITLESS) {
                    throw new HuzhengException(ErrorCode.SERVER_UNREACHABLE, "the download keeps breaking off");
                }
                if (broken) {
                    Wire.pause(PAUSE);
                }
            }
            out.force(true);
        }
    }

    /** Copies what one answer gives; false if it broke off. */
    private boolean copy(EvidenceView evidence, FileChannel out) throws IOException {
        Answer answer = answer(evidence, out.position());
        byte[] buffer = new byte[65536];
        try (InputStream in = answer.body()) {
            while (true) {
                int read = read(in, buffer);
                if (read < 0) {
                    return read == -1;
                }
                if (out.position() + read > evidence.length()) {
                    throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "more bytes than registered");
                }
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                progress.moved(out.position(), evidence.length());
            }
        }
    }

    /** Like read, and −2 if the connection broke: that is the network's fault, not the disk's. */
    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            return -2;
        }
    }

    private Answer answer(EvidenceView evidence, long from) {
        Call whole = Call.get(LogicalTarget.of("v1", "evidence", evidence.id(), "content"));
        Answer answer = wire.stream(from == 0 ? whole : whole.with("Range", "bytes=" + from + "-"));
        String range = answer.header("Content-Range").orElse("");
        boolean continued =
                from == 0 ? answer.status() == 200 : answer.status() == 206 && range.startsWith("bytes " + from + "-");
        String tag = answer.header("ETag").orElse("");
        if (!continued || !tag.equals("\"" + evidence.contentId() + "\"")) {
            close(answer);
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "not the range or content asked for");
        }
        releaseId = answer.header("X-Hz-Release-Id").or(() -> releaseId);
        return answer;
    }

    private static void close(Answer answer) {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "the answer broke off", e);
        }
    }

    /** What does not have its digest is deleted: it must neither be used nor continued. */
    private static void requireDigest(EvidenceView evidence, Path part) throws IOException {
        Digest expected = evidence.contentId();
        Digest found = new FileRegion(part, 0, Files.size(part)).digest(expected.algorithm());
        if (!found.equals(expected)) {
            Files.delete(part);
            throw new HuzhengException(ErrorCode.BODY_DIGEST_MISMATCH, "the download is not " + expected);
        }
    }
}
