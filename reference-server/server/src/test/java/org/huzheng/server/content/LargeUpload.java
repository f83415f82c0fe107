package org.huzheng.server.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.StreamSource;
import org.huzheng.crypto.internal.digest.CompactRange;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.server.TestStorage;
import org.huzheng.server.store.jdbi.Database;
import org.huzheng.server.store.jdbi.JdbiStores;

/** Uploads and reads a content many times the size of its heap. Arguments: directory, length in MiB. */
public final class LargeUpload {
    private static final DigestAlgorithm SHA256 = DigestAlgorithm.SHA256;
    private static final int PART = 8 * 1024 * 1024;

    private LargeUpload() {}

    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        long parts = Long.parseLong(args[1]) * 1024 * 1024 / PART;
        byte[] part = new byte[PART];
        Bytes leaf = MerkleHash.leaf(SHA256, Bytes.of(part, 0, UploadSender.CHUNK));
        IncomingPart incoming =
                new IncomingPart(StreamSource.of(Bytes.of(part)), Collections.nCopies(PART / UploadSender.CHUNK, leaf));
        CompactRange tree = CompactRange.of(SHA256);
        ByteArrayOutputStream leaves = new ByteArrayOutputStream();
        MessageDigest flat = SHA256.newEngine();
        for (long i = 0; i < parts; i++) {
            flat.update(part);
            for (int chunk = 0; chunk < PART / UploadSender.CHUNK; chunk++) {
                tree.append(leaf);
                leaves.writeBytes(leaf.toArray());
            }
        }
        Digest digest = Digest.of(SHA256, Bytes.of(flat.digest()));
        try (Database database = Database.open("jdbc:sqlite:" + directory.resolve("huzheng.db"))) {
            ContentStore store = open(directory, database);
            Upload upload = store.begin("A", Optional.empty(), parts * PART, digest, Digest.of(SHA256, tree.root()));
            upload = store.putLeaves("A", upload.id(), new ByteArrayInputStream(leaves.toByteArray()));
            for (long i = 0; i < parts; i++) {
                upload = store.putPart("A", upload.id(), i * PART, incoming);
            }
            // A store opened anew has no digest carried along and reads the whole file.
            StoredContent stored = open(directory, database).complete("A", upload.id());
            try (InputStream in = store.read(stored.digest(), 0, stored.length())) {
                System.out.println(in.transferTo(OutputStream.nullOutputStream()));
            }
        }
    }

    private static ContentStore open(Path directory, Database database) {
        return ContentStore.open(
                directory,
                database.over(JdbiStores::uploads),
                ContentLimits.standard(),
                Clock.systemUTC(),
                TestStorage.RANDOM);
    }
}
