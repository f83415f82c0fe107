package org.huzheng.server.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentDigests;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.StreamSource;

/** A department that uploads one content, honestly unless told otherwise. */
public final class UploadSender {
    public static final int CHUNK = ContentHasher.CHUNK_SIZE;

    private final String owner;
    private final byte[] content;
    private final byte[] leaves;
    private final ContentDigests digests;

    private UploadSender(String owner, byte[] content) {
        this.owner = owner;
        this.content = content;
        ByteArrayOutputStream leafSink = new ByteArrayOutputStream();
        ContentHasher hasher = ContentHasher.withLeafSink(CryptoSuite.SM, leaf -> leafSink.writeBytes(leaf.toArray()));
        this.digests = hasher.update(content, 0, content.length).finish();
        this.leaves = leafSink.toByteArray();
    }

    public static UploadSender of(String owner, long seed, int length) {
        byte[] content = new byte[length];
        new Random(seed).nextBytes(content);
        return new UploadSender(owner, content);
    }

    public Upload begin(ContentStore store, Optional<String> key) {
        return store.begin(owner, key, content.length, digests.sm3(), digests.treeRoot());
    }

    public Upload beginWithLeaves(ContentStore store) {
        Upload upload = begin(store, Optional.empty());
        return store.putLeaves(owner, upload.id(), leaves());
    }

    public Upload send(ContentStore store, Upload upload, int from, int to) {
        return store.putPart(owner, upload.id(), from, part(from, to));
    }

    public StoredContent complete(ContentStore store, Upload upload) {
        return store.complete(owner, upload.id());
    }

    public StoredContent sendAll(ContentStore store) {
        Upload upload = beginWithLeaves(store);
        if (content.length > 0) {
            send(store, upload, 0, content.length);
        }
        return complete(store, upload);
    }

    public InputStream leaves() {
        return new ByteArrayInputStream(leaves);
    }

    public IncomingPart part(int from, int to) {
        return part(slice(from, to));
    }

    /** Any bytes as the server hashes them while they arrive. */
    public static IncomingPart part(byte[] bytes) {
        List<Bytes> leaves = new ArrayList<>();
        ContentHasher.withLeafSink(CryptoSuite.SM, leaves::add)
                .update(bytes, 0, bytes.length)
                .finish();
        return new IncomingPart(StreamSource.of(Bytes.of(bytes)), leaves);
    }

    public byte[] slice(int from, int to) {
        return Arrays.copyOfRange(content, from, to);
    }

    public ContentDigests digests() {
        return digests;
    }

    public String owner() {
        return owner;
    }

    public int length() {
        return content.length;
    }
}
