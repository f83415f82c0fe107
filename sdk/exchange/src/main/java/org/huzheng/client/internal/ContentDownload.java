package org.huzheng.client.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.Download;
import org.huzheng.client.DownloadSink;
import org.huzheng.client.EvidenceView;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.ProgressListener;

/** Downloads one package out of sight, goes on where it broke off, checks the digest, then lets it be seen. */
public final class ContentDownload {
    private static final int MAX_FRUITLESS = 4;
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Wire wire;
    private final ProgressListener progress;
    private Optional<String> releaseId = Optional.empty();
    private Optional<String> request = Optional.empty();

    public ContentDownload(Wire wire, ProgressListener progress) {
        this.wire = wire;
        this.progress = progress;
    }

    /** To a file, beside its place first; what an earlier call left there is gone on with. */
    public Download fetch(EvidenceView evidence, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (Files.exists(part) && Files.size(part) > evidence.length()) {
                Files.delete(part);
            }
            fetchInto(evidence, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return finished(evidence);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "writing " + file.getFileName(), e);
        }
    }

    private void fetchInto(EvidenceView evidence, Path part) throws IOException {
        Arrival arrival;
        try (FileChannel out =
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            arrival = Arrival.after(Channels.newInputStream(out), evidence, Channels.newOutputStream(out));
            fetchParts(evidence, arrival);
            out.force(true);
        }
        if (!arrival.right()) {
            // It must neither be used nor continued
            Files.delete(part);
            throw arrival.mismatch();
        }
    }

    /** To wherever the host puts it; an end is always told. */
    public Download fetch(EvidenceView evidence, DownloadSink sink) {
        boolean kept = false;
        try {
            try (OutputStream out = sink.open(evidence.length())) {
                Arrival arrival = Arrival.at(evidence, out);
                fetchParts(evidence, arrival);
                if (!arrival.right()) {
                    throw arrival.mismatch();
                }
            }
            sink.keep();
            kept = true;
            return finished(evidence);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "writing to the sink", e);
        } finally {
            if (!kept) {
                discard(sink);
            }
        }
    }

    private static void discard(DownloadSink sink) {
        try {
            sink.discard();
        } catch (IOException e) {
            // The failure that led here is the one to tell
        }
    }

    /** Into memory. */
    public Bytes fetch(EvidenceView evidence, int longest) {
        if (evidence.length() > longest) {
            throw new HuzhengException(
                    ErrorCode.PACKAGE_LIMIT_EXCEEDED, evidence.length() + " bytes, at most " + longest);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) evidence.length());
        Arrival arrival = Arrival.at(evidence, out);
        try {
            fetchParts(evidence, arrival);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "memory", e);
        }
        if (!arrival.right()) {
            throw arrival.mismatch();
        }
        return Bytes.of(out.toByteArray());
    }

    private Download finished(EvidenceView evidence) {
        return new Download(evidence.contentId(), evidence.length(), releaseId);
    }

    private void fetchParts(EvidenceView evidence, Arrival arrival) throws IOException {
        int fruitless = 0;
        while (arrival.position() < evidence.length() || (evidence.length() == 0 && fruitless == 0)) {
            long before = arrival.position();
            boolean broken = !copy(evidence, arrival);
            fruitless = arrival.position() > before ? 0 : fruitless + 1;
            if (fruitless > MAX_FRUITLESS) {
                throw new HuzhengException(ErrorCode.SERVER_UNREACHABLE, "the download keeps breaking off");
            }
            if (broken) {
                Wire.pause(PAUSE);
            }
        }
    }

    /** Copies what one answer gives; false if it broke off. */
    private boolean copy(EvidenceView evidence, Arrival arrival) throws IOException {
        Answer answer = answer(evidence, arrival.position());
        try (InputStream in = answer.body()) {
            while (true) {
                Filled filled = fill(in, arrival.buffer());
                arrival.take(filled.count());
                progress.progress(arrival.position(), evidence.length());
                if (filled.end() != End.NONE) {
                    return filled.end() == End.WHOLE;
                }
            }
        }
    }

    private enum End {
        NONE,
        WHOLE,
        BROKEN
    }

    private record Filled(int count, End end) {}

    /** Reads until the buffer is full or nothing more comes; that a connection breaks is the network's fault, not the disk's. */
    private static Filled fill(InputStream in, byte[] buffer) {
        int count = 0;
        try {
            while (count < buffer.length) {
                int read = in.read(buffer, count, buffer.length - count);
                if (read < 0) {
                    return new Filled(count, End.WHOLE);
                }
                count += read;
            }
            return new Filled(count, End.NONE);
        } catch (IOException e) {
            return new Filled(count, End.BROKEN);
        }
    }

    /** For this request of the department's own, on which the release is booked. */
    public ContentDownload forRequest(String id) {
        request = Optional.of(id);
        return this;
    }

    private LogicalTarget target(EvidenceView evidence) {
        LogicalTarget content = Call.to("evidence", evidence.id(), "content");
        return request.map(id -> content.with("request", id)).orElse(content);
    }

    private Answer answer(EvidenceView evidence, long from) {
        Call whole = Call.get(target(evidence));
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
}
