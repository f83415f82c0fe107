package org.huzheng.dispute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.dispute.internal.ExtractSubject;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.VerificationReport;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.Reason;
import org.huzheng.log.InclusionProof;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.statement.Statement;

/**
 * Everything a log has about one piece of evidence, or has told one department, as of a size of it 日志摘录: each entry proved to
 * be there, and the log's signed word that there are no others. A claim until {@link #judge} has looked; {@code
 * spec/extract.md} says what it proves and what not. Immutable.
 */
public final class SubjectExtract {
    /** What the log's key signs an extract for. */
    public static final String PURPOSE = "huzheng.org/extract@v1";

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final String POLICY = "extract";

    private final Bytes document;
    private final Bytes facts;
    private final Bytes note;
    private final SignedCheckpoint checkpoint;
    private final ExtractSubject subject;
    private final long from;
    private final long to;
    private final long logSize;
    private final Bytes root;
    private final Instant at;
    private final List<Entry> entries;

    /** One entry: where it stands in the subject's sequence, its leaf, and the statement if it is shown. */
    private record Entry(long place, long index, Bytes leaf, InclusionProof proof, Optional<Statement> shown) {}

    private SubjectExtract(Bytes document, JsonObject json) {
        this.document = document;
        JsonObject said = json.object("facts");
        this.facts = Bytes.of(said.toBytes());
        this.note = Bytes.ofUtf8(json.string("note"));
        this.checkpoint = SignedCheckpoint.parse(Bytes.ofUtf8(json.string("checkpoint")));
        this.subject = ExtractSubject.read(said.object("subject"));
        this.from = said.string("from", Long::parseUnsignedLong);
        this.to = said.string("to", Long::parseUnsignedLong);
        this.logSize = said.string("logSize", Long::parseUnsignedLong);
        this.root = said.string("root", Bytes::ofBase64);
        this.at = said.time("at");
        List<JsonObject> events = said.objects("events", event -> event);
        List<JsonObject> shown = json.objects("entries", entry -> entry);
        if (events.size() != shown.size()) {
            throw new IllegalArgumentException("entries");
        }
        List<Entry> read = new ArrayList<>();
        for (JsonObject event : events) {
            read.add(entry(event, shown.get(read.size())));
        }
        this.entries = List.copyOf(read);
        said.end();
        json.end();
    }

    private Entry entry(JsonObject event, JsonObject shown) {
        long index = event.string("index", Long::parseUnsignedLong);
        Entry entry = new Entry(
                event.string("place", Long::parseUnsignedLong),
                index,
                event.string("leaf", Bytes::ofBase64),
                new InclusionProof(index, logSize, shown.strings("hashes", Bytes::ofBase64)),
                shown.optionalObject("envelope").map(each -> Statement.parseEnvelope(Bytes.of(each.toBytes()))));
        event.end();
        shown.end();
        return entry;
    }

    /**
     * Reads an extract as a server gave it, by {@code spec/schemas/extract.json}.
     *
     * @throws HuzhengException EXTRACT_UNREADABLE saying why
     */
    public static SubjectExtract parse(Bytes json) {
        if (json.length() > MOST_BYTES) {
            throw new HuzhengException(ErrorCode.EXTRACT_UNREADABLE, "longer than " + MOST_BYTES + " bytes");
        }
        try {
            return new SubjectExtract(json, JsonObject.parse(json.toArray()));
        } catch (HuzhengException | IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.EXTRACT_UNREADABLE, Reason.of(e), e);
        }
    }

    /** The document, to be kept and judged again. */
    public Bytes bytes() {
        return document;
    }

    /** The statements shown, in the subject's order; some may be proved by their leaf alone. */
    public List<Statement> statements() {
        return entries.stream().flatMap(entry -> entry.shown().stream()).toList();
    }

    /** How many entries there are, shown or not. */
    public int size() {
        return entries.size();
    }

    /** Where the next extract begins; empty if this one goes to the end of the log as it was. */
    public Optional<Long> next() {
        return to < logSize ? Optional.of(to) : Optional.empty();
    }

    /**
     * Judges it offline: that a trusted log said it at that size, that every entry is in that log, and that it is about the
     * subject. EXTRACT_SAID says how far it goes.
     *
     * @param logs the logs trusted
     * @param when for which moment the report is
     */
    public VerificationReport judge(LogTrust logs, Instant when) {
        return judge(logs, when, List.of(), List.of());
    }

    /**
     * The same, held against what one knows: EXTRACT_WITHHELD where the log gave a receipt for an entry, or showed one in an
     * earlier extract, that this one does not have. Then this extract, signed by the log, is the proof that it lied.
     *
     * @param kept statements about the subject that one holds, with their receipts
     * @param earlier earlier extracts of the same subject
     */
    public VerificationReport judge(
            LogTrust logs, Instant when, Collection<Statement> kept, Collection<SubjectExtract> earlier) {
        Findings findings = new Findings();
        findings.assess(Axis.LOG);
        String name = subject.toString();
        checkpoint.verify(logs, name, findings).ifPresent(suite -> {
            judgeSaid(logs, suite, name, findings);
            judgeEntries(suite.digest(), name, findings);
        });
        kept.forEach(statement -> judgeKept(statement, logs, findings));
        earlier.forEach(before -> judgeEarlier(before, logs, findings));
        findings.add(
                ReasonCode.EXTRACT_SAID,
                name,
                entries.size() + " entries, " + statements().size() + " shown, of places " + from + " to " + to
                        + ", as of " + logSize + " entries, " + at);
        return VerificationReport.conclude(name, when, POLICY, Set.of(Axis.LOG), findings);
    }

    private void judgeSaid(LogTrust logs, CryptoSuite suite, String name, Findings findings) {
        String digest = suite.digest().digest(facts).toString();
        boolean said = logs.attested(note, checkpoint.checkpoint().origin(), PURPOSE, name, findings)
                .filter(List.of(digest)::equals)
                .isPresent();
        boolean bound = logSize == checkpoint.checkpoint().size()
                && root.equals(checkpoint.checkpoint().root());
        if (!said || !bound) {
            findings.add(ReasonCode.EXTRACT_INVALID, name, said ? "of another size" : "the log signed something else");
        }
    }

    private void judgeEntries(DigestAlgorithm algorithm, String name, Findings findings) {
        long place = from - 1;
        Set<Long> seen = new HashSet<>();
        for (Entry entry : entries) {
            boolean ordered = entry.place() > place
                    && entry.place() < to
                    && to <= logSize
                    && entry.index() <= entry.place()
                    && seen.add(entry.index());
            place = entry.place();
            boolean proved = entry.proof().verify(algorithm, entry.leaf(), root);
            boolean shown = entry.shown()
                    .map(statement ->
                            MerkleHash.leaf(algorithm, statement.logEntry()).equals(entry.leaf())
                                    && subject.concerns(statement).orElse(true))
                    .orElse(true);
            if (!ordered || !proved || !shown) {
                findings.add(ReasonCode.EXTRACT_INVALID, name, "entry " + entry.index());
            }
        }
    }

    private void judgeKept(Statement statement, LogTrust logs, Findings findings) {
        if (statement.receipt().isEmpty() || !subject.concerns(statement).orElse(false)) {
            return;
        }
        Findings own = new Findings();
        String id = statement.header().id();
        LogReceipt.verify(statement.receipt().get(), statement.logEntry(), logs, id, own)
                .filter(receipt -> own.clean() && sameLog(receipt.checkpoint()))
                .ifPresent(receipt -> require(receipt.proof().index(), id, findings));
    }

    private boolean sameLog(SignedCheckpoint other) {
        return other.checkpoint().origin().equals(checkpoint.checkpoint().origin());
    }

    /** An entry within what this extract goes over must be in it; a department may have been told of an old one later. */
    private void require(long index, String what, Findings findings) {
        boolean within = Long.compareUnsigned(index, from) >= 0 && Long.compareUnsigned(index, to) < 0;
        if (within && subject.placedByLeaf() && entries.stream().noneMatch(entry -> entry.index() == index)) {
            findings.add(ReasonCode.EXTRACT_WITHHELD, subject.toString(), what + " at " + index);
        }
    }

    private void judgeEarlier(SubjectExtract before, LogTrust logs, Findings findings) {
        boolean same = before.subject.equals(subject)
                && sameLog(before.checkpoint)
                && before.judge(logs, before.at).passed();
        if (!same) {
            findings.add(ReasonCode.REFERENCE_MISMATCH, subject.toString(), "the earlier extract is of something else");
            return;
        }
        for (Entry entry : before.entries) {
            boolean within = entry.place() >= from && entry.place() < to;
            boolean here = entries.stream()
                    .anyMatch(
                            each -> each.index() == entry.index() && each.leaf().equals(entry.leaf()));
            if (within && !here) {
                findings.add(
                        ReasonCode.EXTRACT_WITHHELD, subject.toString(), "entry " + entry.index() + " shown before");
            }
        }
        for (Entry entry : entries) {
            boolean was = entry.place() >= before.from && entry.place() < before.to;
            if (was && before.entries.stream().noneMatch(each -> each.index() == entry.index())) {
                findings.add(
                        ReasonCode.EXTRACT_WITHHELD,
                        subject.toString(),
                        "entry " + entry.index() + " not in the earlier extract");
            }
        }
    }

    /** Of what and as of when. */
    @Override
    public String toString() {
        return Objects.toString(subject) + " " + logSize;
    }
}
