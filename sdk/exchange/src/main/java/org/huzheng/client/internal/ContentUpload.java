package org.huzheng.client.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.StoredContent;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.Bytes;
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

    /** Sends a file; see below. */
    public StoredContent send(
            Path file,
            Optional<Digest> known,
            Optional<String> businessKey,
            Function<JsonObject, StoredContent> reader) {
        try {
            return send(StreamSource.of(file), known, businessKey, reader);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "reading " + file.getFileName(), e);
        }
    }

    /**
     * Sends a content.
     *
     * @param known its digest, if its host knows it; the server computes it for itself in any case
     */
    public StoredContent send(
            StreamSource content,
            Optional<Digest> known,
            Optional<String> businessKey,
            Function<JsonObject, StoredContent> reader) {
        try (UploadHashes hashes = UploadHashes.of(content, suite.digest(), known)) {
            UploadState state = requireOf(hashes, begin(hashes, businessKey));
            if (!state.leavesReceived()) {
                SourceRegion leaves = hashes.leaves();
                state = put(state, "leaves", Optional.empty(), leaves, leaves.digest(suite.digest()));
            }
            sendParts(content, hashes, state);
            Call complete = Call.post(
                    target(state).complete(), Optional.empty(), wire.signer().token());
            return requireOf(hashes, wire.json(complete, reader));
        }
    }

    /** The server may be mistaken or hostile: it keeps what was sent, whole. */
    private static StoredContent requireOf(UploadHashes sent, StoredContent stored) {
        if (!stored.contentId().equals(sent.digest()) || stored.length() != sent.length()) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "other content than was sent");
        }
        return stored;
    }

    /** And it asks for what was announced, from a chunk on. */
    private static UploadState requireOf(UploadHashes sent, UploadState state) {
        if (state.length() != sent.length() || !sent.startsAChunk(state.nextOffset())) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "other content than was announced");
        }
        return state;
    }

    private UploadState begin(UploadHashes hashes, Optional<String> businessKey) {
        Bytes body = Bytes.of(JsonWriter.object()
                .put("businessKey", businessKey.orElse(hashes.digest().toString()))
                .put("length", Long.toString(hashes.length()))
                .put("digest", hashes.digest().toString())
                .put("treeRoot", hashes.treeRoot().toString())
                .put("chunkSize", ContentHasher.CHUNK_SIZE)
                .toBytes());
        Call call = Call.post(
                Call.to("uploads"),
                wire.body("application/json", body),
                wire.signer().token());
        return wire.json(call, UploadState::read);
    }

    private void sendParts(StreamSource content, UploadHashes hashes, UploadState begun) {
        UploadState state = begun;
        int realignments = 0;
        progress.progress(state.nextOffset(), state.length());
        while (state.nextOffset() < state.length()) {
            long offset = state.nextOffset();
            SourceRegion part = new SourceRegion(content, offset, Math.min(MAX_PART, state.length() - offset));
            try {
                state = put(state, "content", Optional.of(offset), part, hashes.root(offset, part.length()));
            } catch (HuzhengApiException e) {
                if (e.code() != ErrorCode.UPLOAD_RANGE_INVALID || ++realignments > MAX_REALIGNMENTS) {
                    throw e;
                }
                state = wire.json(Call.get(target(state).state()), UploadState::read);
            }
            requireOf(hashes, state);
            progress.progress(state.nextOffset(), state.length());
        }
    }

    private UploadState put(UploadState state, String what, Optional<Long> offset, SourceRegion region, Digest digest) {
        LogicalTarget path = Call.to("uploads", state.uploadId(), what);
        LogicalTarget target =
                offset.map(at -> path.with("offset", Long.toString(at))).orElse(path);
        return wire.json(Call.put(target, new Call.Body(OCTETS, digest, region::publisher)), UploadState::read);
    }

    private record Targets(LogicalTarget state, LogicalTarget complete) {}

    private static Targets target(UploadState state) {
        return new Targets(Call.to("uploads", state.uploadId()), Call.to("uploads", state.uploadId(), "complete"));
    }
}
