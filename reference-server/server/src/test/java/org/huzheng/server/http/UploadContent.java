package org.huzheng.server.http;

import java.io.ByteArrayOutputStream;
import org.huzheng.crypto.ContentDigests;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;

/** Random content with its leaf hashes and announcement. */
final class UploadContent {
    final byte[] bytes;
    final byte[] leaves;
    final ContentDigests digests;

    UploadContent(int length) {
        this(random(length));
    }

    UploadContent(byte[] content) {
        bytes = content;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentHasher hasher = ContentHasher.withLeafSink(CryptoSuite.SM, leaf -> out.writeBytes(leaf.toArray()));
        digests = hasher.update(bytes, 0, bytes.length).finish();
        leaves = out.toByteArray();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        Department.RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** What a part of an upload is signed by. */
    static Digest root(CryptoSuite suite, byte[] part) {
        return ContentHasher.of(suite).update(part, 0, part.length).finish().treeRoot();
    }

    String announcement(String key) {
        return """
            {"businessKey":"%s","length":"%d","digest":"%s","treeRoot":"%s","chunkSize":65536}""".formatted(key, bytes.length, digests.sm3(), digests.treeRoot());
    }
}
