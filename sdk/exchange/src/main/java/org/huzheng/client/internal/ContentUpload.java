package org.huzheng.client.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.StoredContent;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentDigests;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.StreamSource;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/** Uploads content in parts, and goes on where an earlier attempt broke off. */
public final class ContentUpload {
    public static final int MAX_PART = 8 * 1024 * 1024;
    private static final String OCTETS = "application/octet-stream";
    private static final int MAX_REALIGNMENTS = 5;

    private final Wire wire;
    private final CryptoSuite suite;
    private final ProgressListener progress;

    public ContentUpload(Wire wire, ProgressListener progress) {
        this.wire = wire;
        this.suite = wire.signer().suite();
        this.progress = progress;
    }

    public StoredContent send(
            StreamSource content, Optional<String> businessKey, Function<JsonObject, StoredContent> reader) {
        Path leaves = temporary();
        try {
            ContentDigests digests = hash(content, leaves);
            UploadState state = begin(digests, businessKey);
            if (!state.leavesReceived()) {
                state = put(state, "leaves", Optional.empty(), whole(leaves));
            }
            sendParts(content, state);
            Call complete = Call.post(
                    target(state).complete(), Optional.empty(), wire.signer().token());
            return requireOf(digests, wire.json(complete, reader));
        } finally {
            delete(leaves);
        }
    }

    /** The server may be mistaken or hostile: it keeps what was sent, whole. */
    private StoredContent requireOf(ContentDigests sent, StoredContent stored) {
        if (!stored.contentId().equals(flat(sent)) || stored.length() != sent.length()) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "other content than was sent");
        }
        return stored;
    }

    private UploadState begin(ContentDigests digests, Optional<String> businessKey) {
        Bytes body = Bytes.of(JsonWriter.object()
                .put("businessKey", businessKey.orElse(flat(digests).toString()))
                .put("length", Long.toString(digests.length()))
                .put("digest", flat(digests).toString())
                .put("treeRoot", digests.treeRoot().toString())
                .put("chunkSize", ContentHasher.CHUNK_SIZE)
                .toBytes());
        Call call = Call.post(
                LogicalTarget.of("v1", "uploads"),
                wire.body("application/json", body),
                wire.signer().token());
        return wire.json(call, UploadState::read);
    }

    private Digest flat(ContentDigests digests) {
        return digests.flat(suite.digest());
    }

    private void sendParts(StreamSource content, UploadState begun) {
        UploadState state = begun;
        int realignments = 0;
        progress.progress(state.nextOffset(), state.length());
        while (state.nextOffset() < state.length()) {
            long length = Math.min(MAX_PART, state.length() - state.nextOffset());
            SourceRegion part = new SourceRegion(content, state.nextOffset(), length);
            try {
                state = put(state, "content", Optional.of(state.nextOffset()), part);
            } catch (HuzhengApiException e) {
                if (e.code() != ErrorCode.UPLOAD_RANGE_INVALID || ++realignments > MAX_REALIGNMENTS) {
                    throw e;
                }
                state = wire.json(Call.get(target(state).state()), UploadState::read);
            }
            progress.progress(state.nextOffset(), state.length());
        }
    }

    private UploadState put(UploadState state, String what, Optional<Long> offset, SourceRegion region) {
        LogicalTarget path = LogicalTarget.of("v1", "uploads", state.uploadId(), what);
        LogicalTarget target =
                offset.map(at -> path.with("offset", Long.toString(at))).orElse(path);
        Call.Body body = new Call.Body(
                OCTETS,
                region.digest(suite.digest()),
                () -> region.length() == 0
                        ? BodyPublishers.noBody()
                        : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(region::open), region.length()));
        return wire.json(Call.put(target, body), UploadState::read);
    }

    private record Targets(LogicalTarget state, LogicalTarget complete) {}

    private static Targets target(UploadState state) {
        return new Targets(
                LogicalTarget.of("v1", "uploads", state.uploadId()),
                LogicalTarget.of("v1", "uploads", state.uploadId(), "complete"));
    }

    private ContentDigests hash(StreamSource content, Path leaves) {
        try (InputStream in = content.open();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(leaves))) {
            ContentHasher hasher = ContentHasher.withLeafSink(suite, leaf -> write(out, leaf));
            byte[] buffer = new byte[4 * ContentHasher.CHUNK_SIZE];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hasher.update(buffer, 0, read);
            }
            ContentDigests digests = hasher.finish();
            if (digests.length() != content.length()) {
                throw new HuzhengException(ErrorCode.FILE_CHANGED_WHILE_READ, "what is uploaded");
            }
            return digests;
        } catch (IOException | UncheckedIOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "reading what is uploaded", e);
        }
    }

    private static void write(OutputStream out, Bytes leaf) {
        try {
            out.write(leaf.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("huzheng-leaves", ".bin");
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "a temporary file", e);
        }
    }

    private static SourceRegion whole(Path file) {
        try {
            StreamSource source = StreamSource.of(file);
            return new SourceRegion(source, 0, source.length());
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "a temporary file", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
