package org.huzheng.server.intake;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.server.Storage;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementType;

/** Tells whoever holds a package how it stands as of a published size of the log 证据状态. */
public final class Standings {
    private static final Set<StatementType> SHOWN = Set.of(StatementType.RECALL, StatementType.EXCLUSION);

    private final Storage storage;
    private final Clock clock;

    /** Answers from what is stored, by this clock. */
    public Standings(Storage storage, Clock clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * The answer, by {@code spec/schemas/standing.json}.
     *
     * @param manifest the digest of the package's manifest, which only who has seen the package knows
     * @throws org.huzheng.HuzhengException NOT_FOUND if no such package is registered
     */
    public JsonWriter of(Digest manifest) {
        // The size comes first: whatever stands in that much of the log is seen by the reading after it.
        SignedCheckpoint checkpoint = storage.log().checkpoint();
        return storage.read(stores -> {
            EvidenceRecord evidence = stores.evidence().ofManifest(manifest).orElseThrow(Ledger::notFound);
            return answer(stores, evidence, checkpoint);
        });
    }

    private JsonWriter answer(Stores stores, EvidenceRecord evidence, SignedCheckpoint checkpoint) {
        long size = checkpoint.checkpoint().size();
        List<StatementRecord> events = stores.statements().about(Subject.evidence(evidence.key())).stream()
                .filter(stored -> SHOWN.contains(stored.type()) && stored.logIndex() < size)
                .toList();
        DigestAlgorithm algorithm = storage.log().verifier().suite().digest();
        JsonWriter facts = JsonWriter.object()
                .put("evidence", new EvidenceRef(evidence.id(), evidence.content()).json())
                .put("manifestDigest", evidence.manifest().toString())
                .put("logSize", Long.toString(size))
                .put("root", checkpoint.checkpoint().root().base64())
                .put("at", clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .putObjects(
                        "events",
                        events.stream()
                                .map(stored -> event(stores, stored, algorithm))
                                .toList());
        Digest said = algorithm.digest(Bytes.of(facts.toBytes()));
        return JsonWriter.object()
                .put("facts", facts)
                .put(
                        "note",
                        storage.log()
                                .attest(EvidenceStanding.PURPOSE, said.toString())
                                .utf8())
                .put("checkpoint", checkpoint.format().utf8())
                .putObjects("proofs", proofs(events, size))
                .putObjects("recalls", recalls(events));
    }

    private static JsonWriter event(Stores stores, StatementRecord stored, DigestAlgorithm algorithm) {
        return JsonWriter.object()
                .put("type", stored.type().id())
                .put("statement", Ledger.ref(stored).json())
                .put("issuer", Names.shown(stores, Ledger.issuer(stored)).json())
                .put("at", stored.storedAt())
                .put("index", Long.toString(stored.logIndex()))
                .put("leaf", MerkleHash.leaf(algorithm, stored.entry()).base64());
    }

    private List<JsonWriter> proofs(List<StatementRecord> events, long size) {
        List<JsonWriter> proofs = new ArrayList<>();
        for (StatementRecord stored : events) {
            List<String> hashes = storage.log().inclusion(stored.logIndex(), size).hashes().stream()
                    .map(Bytes::base64)
                    .toList();
            proofs.add(JsonWriter.object().putStrings("hashes", hashes));
        }
        return proofs;
    }

    private static List<JsonWriter> recalls(List<StatementRecord> events) {
        return events.stream()
                .filter(stored -> stored.type() == StatementType.RECALL)
                .map(stored -> JsonWriter.object().putAll(Ledger.envelope(stored)))
                .toList();
    }
}
