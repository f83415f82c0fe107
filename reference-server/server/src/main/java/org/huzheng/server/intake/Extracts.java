package org.huzheng.server.intake;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.dispute.SubjectExtract;
import org.huzheng.dispute.internal.ExtractSubject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.server.Storage;
import org.huzheng.server.store.EventStore;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.Party;

/** Extracts of the log about one subject 日志摘录: every entry proved, and signed by the log that there are no others. */
public final class Extracts {
    /** How many entries one extract has at most; the next begins where it ends. */
    private static final int MOST = 1000;

    private final Storage storage;
    private final Clock clock;

    /** From what is stored, by this clock. */
    public Extracts(Storage storage, Clock clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * One extract, by {@code spec/schemas/extract.json}.
     *
     * @param named evidence that the caller may see; empty for all that the caller was told of
     * @param from from which place in the log on
     * @throws org.huzheng.HuzhengException NOT_FOUND, ACCESS_NOT_GRANTED, ID_AMBIGUOUS if the caller may not see that evidence
     */
    public JsonWriter of(Optional<EvidenceRelease.Named> named, long from, Party caller) {
        // The size comes first: whatever stands in that much of the log is seen by the reading after it.
        SignedCheckpoint checkpoint = storage.log().checkpoint();
        long size = checkpoint.checkpoint().size();
        return storage.read(stores -> {
            Optional<EvidenceRecord> evidence = named.map(each -> EvidenceRelease.requireVisible(stores, each, caller));
            ExtractSubject subject = new ExtractSubject(
                    evidence.map(EvidenceRecord::id),
                    evidence.map(each -> UnifiedSocialCreditCode.parse(each.owner()))
                            .orElse(caller.code()));
            List<EventStore.Announced> all = evidence
                    .map(each -> about(stores, each, from))
                    .orElseGet(() -> stores.events().after(caller.code().toString(), from - 1, MOST + 1))
                    .stream()
                    .filter(each -> each.place() < size)
                    .toList();
            List<EventStore.Announced> entries = all.subList(0, Math.min(MOST, all.size()));
            long to = all.size() > MOST ? entries.get(MOST - 1).place() + 1 : Math.max(from, size);
            return written(stores, subject, from, to, entries, checkpoint, caller);
        });
    }

    private static List<EventStore.Announced> about(Stores stores, EvidenceRecord evidence, long from) {
        return stores.statements().about(Subject.evidence(evidence.key())).stream()
                .filter(stored -> stored.logIndex() >= from)
                .map(stored -> new EventStore.Announced(stored.logIndex(), stored))
                .toList();
    }

    private JsonWriter written(
            Stores stores,
            ExtractSubject subject,
            long from,
            long to,
            List<EventStore.Announced> entries,
            SignedCheckpoint checkpoint,
            Party caller) {
        DigestAlgorithm algorithm = storage.log().verifier().suite().digest();
        long size = checkpoint.checkpoint().size();
        JsonWriter facts = JsonWriter.object()
                .put("subject", subject.json())
                .put("from", Long.toString(from))
                .put("to", Long.toString(Math.min(to, size)))
                .put("logSize", Long.toString(size))
                .put("root", checkpoint.checkpoint().root().base64())
                .put("at", clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .putObjects(
                        "events",
                        entries.stream().map(each -> event(each, algorithm)).toList());
        Digest said = algorithm.digest(Bytes.of(facts.toBytes()));
        return JsonWriter.object()
                .put("facts", facts)
                .put(
                        "note",
                        storage.log()
                                .attest(SubjectExtract.PURPOSE, said.toString())
                                .utf8())
                .put("checkpoint", checkpoint.format().utf8())
                .putObjects(
                        "entries",
                        entries.stream()
                                .map(each -> entry(stores, each.statement(), size, caller))
                                .toList());
    }

    private static JsonWriter event(EventStore.Announced announced, DigestAlgorithm algorithm) {
        StatementRecord stored = announced.statement();
        return JsonWriter.object()
                .put("place", Long.toString(announced.place()))
                .put("index", Long.toString(stored.logIndex()))
                .put("leaf", MerkleHash.leaf(algorithm, stored.entry()).base64());
    }

    /** What the caller was not told of is proved by its leaf alone: that it is there, and nothing of what it says. */
    private JsonWriter entry(Stores stores, StatementRecord stored, long size, Party caller) {
        JsonWriter entry = JsonWriter.object()
                .putStrings(
                        "hashes",
                        storage.log().inclusion(stored.logIndex(), size).hashes().stream()
                                .map(Bytes::base64)
                                .toList());
        return Ledger.visible(stores, stored, caller.code().toString())
                ? entry.put("envelope", Ledger.envelope(stored))
                : entry;
    }
}
