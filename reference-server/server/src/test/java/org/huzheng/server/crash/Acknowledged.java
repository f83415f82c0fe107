package org.huzheng.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentDigests;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.finding.Findings;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.server.Storage;
import org.huzheng.server.content.Upload;
import org.huzheng.server.content.UploadState;
import org.huzheng.server.store.StatementRecord;

/** Everything the killed processes said they had done, over all rounds; and whether it is still so. */
final class Acknowledged {
    private record Receipt(String id, LogReceipt receipt) {}

    private final LogTrust trust;
    private final List<Receipt> receipts = new ArrayList<>();
    private final Map<String, Long> offsets = new HashMap<>();
    private final Map<Integer, Digest> contents = new HashMap<>();
    private long checkedLeaves;
    private int checkedReceipts;

    Acknowledged(LogTrust trust) {
        this.trust = trust;
    }

    /** Takes one line of a victim. */
    void take(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "OPEN" -> assertThat(words).hasSize(1);
            case "REGISTERED" -> receipts.add(new Receipt(words[1], LogReceipt.parse(Bytes.ofBase64(words[2]))));
            case "PART" -> offsets.put(words[1], Long.valueOf(words[2]));
            case "STORED" -> contents.put(Integer.valueOf(words[1]), Digest.parse(words[2]));
            default -> throw new AssertionError("the victim said: " + line);
        }
    }

    int registrations() {
        return receipts.size();
    }

    int stored() {
        return contents.size();
    }

    /** Checks what is new since the last round; every leaf, every acknowledgement, every upload. */
    void assertStillTrue(Storage storage) throws IOException {
        Checkpoint now = storage.log().checkpoint().checkpoint();
        for (; checkedLeaves < now.size(); checkedLeaves++) {
            assertWhole(storage, checkedLeaves, now);
        }
        for (; checkedReceipts < receipts.size(); checkedReceipts++) {
            assertHonoured(storage, receipts.get(checkedReceipts), now);
        }
        for (Map.Entry<String, Long> part : offsets.entrySet()) {
            Upload upload = storage.content().find(CrashVictim.OWNER, part.getKey());
            assertThat(upload.nextOffset()).isGreaterThanOrEqualTo(part.getValue());
            boolean acknowledged = contents.containsValue(upload.digest());
            assertThat(upload.state() == UploadState.COMPLETE || !acknowledged).isTrue();
        }
    }

    /** Checks all of it once more. */
    void assertAllStillTrue(Storage storage) throws IOException {
        checkedLeaves = 0;
        checkedReceipts = 0;
        assertStillTrue(storage);
        for (Map.Entry<Integer, Digest> content : contents.entrySet()) {
            assertStored(storage, CrashVictim.sender(content.getKey()).digests(), content.getValue());
        }
    }

    /** Each leaf has its statement, under the right index, and its twin of the same transaction. */
    private static void assertWhole(Storage storage, long index, Checkpoint now) {
        StatementRecord statement = storage.read(stores -> stores.statements().atIndex(index))
                .orElseThrow(() -> new AssertionError("no statement at leaf " + index));
        Bytes leaf = MerkleHash.leaf(DigestAlgorithm.SM3, statement.entry());
        assertThat(storage.log().inclusion(index, now.size()).verify(DigestAlgorithm.SM3, leaf, now.root()))
                .isTrue();
        boolean first = statement.id().endsWith("-a");
        String base = statement.id().substring(0, statement.id().length() - 2);
        StatementRecord twin =
                storage
                        .read(stores -> stores.statements().named(statement.type(), base + (first ? "-b" : "-a")))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("half a transaction: " + statement.id()));
        assertThat(twin.logIndex()).isEqualTo(first ? index + 1 : index - 1);
    }

    private void assertHonoured(Storage storage, Receipt given, Checkpoint now) {
        long index = given.receipt.proof().index();
        StatementRecord statement = storage.read(stores -> stores.statements().atIndex(index))
                .orElseThrow(() -> new AssertionError("acknowledged and lost: " + given.id));
        assertThat(statement.id()).isEqualTo(given.id + "-b");
        Findings findings = new Findings();
        given.receipt.verify(statement.entry(), trust, given.id, findings);
        assertThat(findings.all()).isEmpty();
        Checkpoint then = given.receipt.checkpoint().checkpoint();
        assertThat(storage.log()
                        .consistency(then.size(), now.size())
                        .verify(DigestAlgorithm.SM3, then.root(), now.root()))
                .isTrue();
    }

    private static void assertStored(Storage storage, ContentDigests sent, Digest digest) throws IOException {
        assertThat(digest).isEqualTo(sent.sm3());
        ContentHasher hasher = ContentHasher.of(CryptoSuite.SM);
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = storage.content().read(digest, 0, sent.length())) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                hasher.update(buffer, 0, count);
            }
        }
        assertThat(hasher.finish()).isEqualTo(sent);
    }
}
