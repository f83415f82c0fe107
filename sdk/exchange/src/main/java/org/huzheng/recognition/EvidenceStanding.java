package org.huzheng.recognition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.ReportedPackage;
import org.huzheng.finding.Verdict;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.Reason;
import org.huzheng.log.InclusionProof;
import org.huzheng.log.LogTrust;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * How a package stands as of a size of a log 证据状态: who recalled it, who excluded it, what takes its place. A claim until {@link
 * #judge} has looked; {@code spec/standing.md} says what it proves and what not. Immutable.
 */
public final class EvidenceStanding {
    /** What the log's key signs a standing for. */
    public static final String PURPOSE = "huzheng.org/standing@v1";

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final Duration FRESH = Duration.ofHours(24);

    private final Bytes document;
    private final Bytes facts;
    private final Bytes note;
    private final SignedCheckpoint checkpoint;
    private final EvidenceRef evidence;
    private final Digest manifest;
    private final long logSize;
    private final Bytes root;
    private final Instant at;
    private final List<Event> events;
    private final List<Statement> recalls;

    private record Event(
            StatementType type, StatementRef statement, Party issuer, Instant at, Bytes leaf, InclusionProof proof) {
        static Event read(JsonObject json, long size, List<Bytes> hashes) {
            Event event = new Event(
                    json.string("type", StatementType::ofId),
                    StatementRef.read(json.object("statement")),
                    Party.read(json.object("issuer")),
                    json.time("at"),
                    json.string("leaf", Bytes::ofBase64),
                    new InclusionProof(json.string("index", Long::parseUnsignedLong), size, hashes));
            json.end();
            return event;
        }
    }

    private EvidenceStanding(Bytes document, JsonObject json) {
        this.document = document;
        JsonObject said = json.object("facts");
        this.facts = Bytes.of(said.toBytes());
        this.note = Bytes.ofUtf8(json.string("note"));
        this.checkpoint = SignedCheckpoint.parse(Bytes.ofUtf8(json.string("checkpoint")));
        this.evidence = EvidenceRef.read(said.object("evidence"));
        this.manifest = said.string("manifestDigest", Digest::parse);
        this.logSize = said.string("logSize", Long::parseUnsignedLong);
        this.root = said.string("root", Bytes::ofBase64);
        this.at = said.time("at");
        List<List<Bytes>> proofs = json.objects("proofs", EvidenceStanding::hashes);
        List<JsonObject> named = said.objects("events", event -> event);
        if (named.size() != proofs.size()) {
            throw new IllegalArgumentException("proofs");
        }
        List<Event> read = new ArrayList<>();
        for (JsonObject event : named) {
            read.add(Event.read(event, logSize, proofs.get(read.size())));
        }
        this.events = List.copyOf(read);
        this.recalls = json.objects("recalls", envelope -> Statement.parseEnvelope(Bytes.of(envelope.toBytes())));
        said.end();
        json.end();
    }

    private static List<Bytes> hashes(JsonObject proof) {
        List<Bytes> hashes = proof.strings("hashes", Bytes::ofBase64);
        proof.end();
        return hashes;
    }

    /**
     * Reads a standing as a server gave it, by {@code spec/schemas/standing.json}.
     *
     * @throws HuzhengException STANDING_UNREADABLE saying why
     */
    public static EvidenceStanding parse(Bytes json) {
        if (json.length() > MOST_BYTES) {
            throw new HuzhengException(ErrorCode.STANDING_UNREADABLE, "longer than " + MOST_BYTES + " bytes");
        }
        try {
            return new EvidenceStanding(json, JsonObject.parse(json.toArray()));
        } catch (HuzhengException | IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.STANDING_UNREADABLE, Reason.of(e), e);
        }
    }

    /** What is to be said of a package nobody asked about: unknown since it was sealed. A remark; a policy may want more. */
    public static Finding unknown(ReportedPackage about) {
        return Finding.of(ReasonCode.STANDING_UNKNOWN, about.id(), "since " + about.time());
    }

    /** The document, to be kept and judged again. */
    public Bytes bytes() {
        return document;
    }

    /** When the server answered, by its clock. */
    public Instant at() {
        return at;
    }

    /** How many entries the log had. */
    public long logSize() {
        return logSize;
    }

    /** The package it is about. */
    public EvidenceRef evidence() {
        return evidence;
    }

    /** The recall of its source, if it says there is one. */
    public Optional<Recall> recall() {
        return recalls.stream().findFirst().map(recall -> Recall.parse(recall.payload()));
    }

    /** Who excluded it from a case of theirs. */
    public List<Party> excludedBy() {
        return events.stream()
                .filter(event -> event.type() == StatementType.EXCLUSION)
                .map(Event::issuer)
                .toList();
    }

    /**
     * Judges it offline: that a trusted log said it at that size, that every event it shows is in that log, and that it is of
     * this package. EVIDENCE_RECALLED if it was recalled; EVIDENCE_EXCLUDED_ELSEWHERE is a remark, since each case judges for
     * itself; STANDING_KNOWN or, a day later, STANDING_UNKNOWN says since when nothing is known.
     *
     * @param about the package, as it was verified
     * @param logs the logs trusted
     * @param when for which moment
     */
    public Findings judge(ReportedPackage about, LogTrust logs, Instant when) {
        return judge(about.id(), Digest.parse(about.manifestDigest()), logs, when);
    }

    /**
     * Judges it as of a package that is known by its registration only; see {@link #judge(ReportedPackage, LogTrust, Instant)}.
     *
     * @param id the evidence's id
     * @param manifestDigest the digest of its manifest
     */
    public Findings judge(String id, Digest manifestDigest, LogTrust logs, Instant when) {
        Findings findings = new Findings();
        if (!evidence.id().equals(id) || !manifest.equals(manifestDigest)) {
            return findings.add(ReasonCode.REFERENCE_MISMATCH, id, "the standing is of " + evidence.id());
        }
        String origin = checkpoint.checkpoint().origin();
        checkpoint.verify(logs, id, findings).ifPresent(suite -> {
            DigestAlgorithm algorithm = suite.digest();
            String digest = algorithm.digest(facts).toString();
            boolean said = logs.attested(note, origin, PURPOSE, id, findings)
                    .filter(List.of(digest)::equals)
                    .isPresent();
            if (!said && findings.clean()) {
                findings.add(ReasonCode.STANDING_INVALID, id, "the log signed something else");
            }
            checkBound(algorithm, id, findings);
        });
        if (findings.clean()) {
            tell(id, when, findings);
        }
        return findings;
    }

    private void checkBound(DigestAlgorithm algorithm, String id, Findings findings) {
        boolean bound = logSize == checkpoint.checkpoint().size()
                && root.equals(checkpoint.checkpoint().root());
        if (!bound) {
            findings.add(ReasonCode.STANDING_INVALID, id, "of another size of the log than its checkpoint");
        }
        for (Event event : events) {
            if (!event.proof().verify(algorithm, event.leaf(), root)) {
                findings.add(
                        ReasonCode.STANDING_INVALID, id, event.statement().id() + " is not shown to be in the log");
            }
            if (event.type() == StatementType.RECALL && !shown(event, algorithm)) {
                findings.add(ReasonCode.STANDING_INVALID, id, event.statement().id() + " is not shown");
            }
        }
        boolean more = recalls.stream()
                .anyMatch(recall ->
                        events.stream().noneMatch(event -> event.statement().equals(recall.ref())));
        if (more) {
            findings.add(ReasonCode.STANDING_INVALID, id, "a recall that the log did not name");
        }
    }

    private boolean shown(Event event, DigestAlgorithm algorithm) {
        return recalls.stream()
                .filter(recall -> recall.ref().equals(event.statement()))
                .filter(recall -> MerkleHash.leaf(algorithm, recall.logEntry()).equals(event.leaf()))
                .anyMatch(recall -> Recall.parse(recall.payload()).evidence().equals(evidence));
    }

    private void tell(String id, Instant when, Findings findings) {
        recall().ifPresent(recall -> findings.add(
                ReasonCode.EVIDENCE_RECALLED,
                id,
                recall.header().id() + " " + recall.ground()
                        + recall.replacement()
                                .map(other -> ", replaced by " + other.id())
                                .orElse("")));
        for (Event event : events) {
            if (event.type() == StatementType.EXCLUSION) {
                findings.add(
                        ReasonCode.EVIDENCE_EXCLUDED_ELSEWHERE,
                        id,
                        event.issuer().name() + " " + event.statement().id());
            }
        }
        findings.add(ReasonCode.STANDING_KNOWN, id, "as of " + logSize + " entries, " + at);
        if (at.isBefore(when.minus(FRESH))) {
            findings.add(ReasonCode.STANDING_UNKNOWN, id, "since " + at);
        }
    }

    /** Findings under a policy that demands a standing: not to know is then INDETERMINATE. */
    public static Findings demanded(List<Finding> findings) {
        Findings judged = new Findings();
        findings.stream()
                .map(finding ->
                        finding.code() == ReasonCode.STANDING_UNKNOWN ? finding.judged(Verdict.INDETERMINATE) : finding)
                .forEach(judged::add);
        return judged;
    }

    /** Of what and as of when. */
    @Override
    public String toString() {
        return Objects.toString(evidence.id()) + " " + logSize;
    }
}
