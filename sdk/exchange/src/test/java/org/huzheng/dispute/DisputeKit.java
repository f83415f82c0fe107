package org.huzheng.dispute;

import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.recognition.ExchangeKit.SEALED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.header;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteSigner;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.log.internal.ProofBuilder;
import org.huzheng.log.internal.TreeAppender;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.recognition.ExchangeKit;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** One honest exchange with all its papers: each statement in a log, the records of the decision, and the log's answer. */
public final class DisputeKit {
    static final String ORIGIN = "log.example/dispute";
    static final Instant NOW = REVIEWED.plus(Duration.ofHours(2));
    static final NoteSigner LOG = NoteSigner.generate(ORIGIN, CryptoSuite.SM, new SecureRandom());

    private static final Set<StatementType> ABOUT_EVIDENCE = EnumSet.of(
            StatementType.REGISTRATION,
            StatementType.ACCESS_REQUEST,
            StatementType.ACCESS_GRANT,
            StatementType.RELEASE_RECEIPT,
            StatementType.RECOGNITION_DECISION,
            StatementType.RECALL);

    final ExchangeKit exchange;
    final Verified<RecognitionDecision> decision;
    final Bytes receipt;
    final Bytes report;
    private final List<Statement> statements = new ArrayList<>();

    public DisputeKit() {
        this(new ExchangeKit());
    }

    DisputeKit(ExchangeKit exchange) {
        this.exchange = exchange;
        this.decision = exchange.decided();
        this.receipt = exchange.review().receipt(CryptoSuite.SM);
        this.report = Bytes.ofUtf8(exchange.verified().report().toJson());
        statements.add(SharingSamples.signed(exchange.contract.contract().payload()));
        statements.add(SharingSamples.accepts(exchange.contract, PROVIDER).statement());
        statements.add(SharingSamples.accepts(exchange.contract, CONSUMER).statement());
        statements.add(SharingSamples.signed(registration().payload()));
        statements.add(exchange.request.statement());
        statements.add(exchange.grant.statement());
        statements.add(exchange.release.statement());
        statements.add(exchange.status(REVIEWED).statement());
        statements.add(decision.statement());
    }

    private Registration registration() {
        return new Registration(
                header(StatementType.REGISTRATION, "REG-" + exchange.evidenceId, PROVIDER, SEALED.plusSeconds(60)),
                exchange.evidence(),
                exchange.sealed.manifestDigest(),
                exchange.verified().kind(),
                exchange.verified().facts().title());
    }

    /** One more statement of this exchange. */
    DisputeKit with(Statement statement) {
        statements.add(statement);
        return this;
    }

    /** The source takes it back. */
    Statement recall() {
        return SharingSamples.signed(new Recall(
                        header(StatementType.RECALL, "RC-" + exchange.evidenceId, PROVIDER, NOW.minusSeconds(60)),
                        exchange.evidence(),
                        Recall.Ground.SOURCE_ERROR,
                        "样品编号登记错误")
                .payload());
    }

    /** Every statement with its receipt, in a log of all of them. */
    List<Statement> logged() {
        Tree tree = new Tree(statements);
        List<Statement> logged = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement each = statements.get(i);
            boolean kept = each.type() != StatementType.RECALL_STATUS;
            logged.add(kept ? each.withReceipt(tree.receipt(i)) : each);
        }
        return logged;
    }

    /** What the log says of the evidence, all recalls shown. */
    EvidenceStanding standing() {
        return standing(true);
    }

    EvidenceStanding standing(boolean honest) {
        Tree tree = new Tree(statements);
        List<JsonWriter> events = new ArrayList<>();
        List<JsonWriter> proofs = new ArrayList<>();
        List<JsonWriter> recalls = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement each = statements.get(i);
            if (honest && each.type() == StatementType.RECALL) {
                events.add(JsonWriter.object()
                        .put("type", each.type().id())
                        .put("statement", each.ref().json())
                        .put("issuer", each.header().issuer().json())
                        .put("at", NOW)
                        .put("index", Integer.toString(i))
                        .put(
                                "leaf",
                                MerkleHash.leaf(CryptoSuite.SM.digest(), each.logEntry())
                                        .base64()));
                proofs.add(JsonWriter.object()
                        .putStrings(
                                "hashes",
                                tree.proofs.inclusion(i, statements.size()).hashes().stream()
                                        .map(Bytes::base64)
                                        .toList()));
                recalls.add(JsonWriter.object()
                        .putAll(JsonObject.parse(each.logEntry().toArray())));
            }
        }
        JsonWriter facts = JsonWriter.object()
                .put("evidence", exchange.evidence().json())
                .put("manifestDigest", exchange.sealed.manifestDigest().toString())
                .put("logSize", Integer.toString(statements.size()))
                .put("root", tree.checkpoint.checkpoint().root().base64())
                .put("at", NOW)
                .putObjects("events", events);
        String said = CryptoSuite.SM.digest().digest(Bytes.of(facts.toBytes())).toString();
        return EvidenceStanding.parse(Bytes.of(JsonWriter.object()
                .put("facts", facts)
                .put("note", LOG.attest(EvidenceStanding.PURPOSE, List.of(said)).utf8())
                .put("checkpoint", tree.checkpoint.format().utf8())
                .putObjects("proofs", proofs)
                .putObjects("recalls", recalls)
                .toBytes()));
    }

    /** What the log would say it has about the evidence, without those that it hides. */
    SubjectExtract extract(Predicate<Statement> hidden) {
        Tree tree = new Tree(statements);
        List<JsonWriter> events = new ArrayList<>();
        List<JsonWriter> entries = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement each = statements.get(i);
            if (ABOUT_EVIDENCE.contains(each.type()) && !hidden.test(each)) {
                events.add(JsonWriter.object()
                        .put("place", Integer.toString(i))
                        .put("index", Integer.toString(i))
                        .put(
                                "leaf",
                                MerkleHash.leaf(CryptoSuite.SM.digest(), each.logEntry())
                                        .base64()));
                entries.add(JsonWriter.object()
                        .putStrings(
                                "hashes",
                                tree.proofs.inclusion(i, statements.size()).hashes().stream()
                                        .map(Bytes::base64)
                                        .toList())
                        .put("envelope", JsonObject.parse(each.logEntry().toArray())));
            }
        }
        JsonWriter facts = JsonWriter.object()
                .put(
                        "subject",
                        JsonWriter.object()
                                .put("evidence", exchange.evidenceId)
                                .put("department", PROVIDER.code().toString()))
                .put("from", "0")
                .put("to", Integer.toString(statements.size()))
                .put("logSize", Integer.toString(statements.size()))
                .put("root", tree.checkpoint.checkpoint().root().base64())
                .put("at", NOW)
                .putObjects("events", events);
        String said = CryptoSuite.SM.digest().digest(Bytes.of(facts.toBytes())).toString();
        return SubjectExtract.parse(Bytes.of(JsonWriter.object()
                .put("facts", facts)
                .put("note", LOG.attest(SubjectExtract.PURPOSE, List.of(said)).utf8())
                .put("checkpoint", tree.checkpoint.format().utf8())
                .putObjects("entries", entries)
                .toBytes()));
    }

    private static final class Tree {
        private final Map<String, Bytes> nodes = new HashMap<>();
        private final ProofBuilder proofs =
                ProofBuilder.of(CryptoSuite.SM.digest(), (level, index) -> nodes.get(level + "/" + index));
        private final SignedCheckpoint checkpoint;

        Tree(List<Statement> leaves) {
            TreeAppender appender = TreeAppender.empty(CryptoSuite.SM.digest());
            leaves.forEach(leaf -> appender.append(MerkleHash.leaf(CryptoSuite.SM.digest(), leaf.logEntry()))
                    .forEach(node -> nodes.put(node.level() + "/" + node.index(), node.hash())));
            checkpoint = SignedCheckpoint.sign(new Checkpoint(ORIGIN, appender.size(), appender.root()), List.of(LOG));
        }

        Bytes receipt(int index) {
            return new LogReceipt(
                            proofs.inclusion(index, checkpoint.checkpoint().size()), checkpoint)
                    .format();
        }
    }

    PackageSealer sealer() {
        return PackageSealer.of(SharingSamples.key(CONSUMER), Clock.fixed(NOW.minusSeconds(10), ZoneOffset.UTC))
                .withTrust(SharingSamples.trust());
    }

    DisputeSealer gathered() {
        return DisputeSealer.of(sealer())
                .statements(logged())
                .records(List.of(report, receipt))
                .standing(standing());
    }

    Path pack(Path folder) {
        return gathered()
                .seal(folder.resolve("争议卷.hzp"), decision.id(), Optional.of(exchange.sealed.path()))
                .path();
    }

    /** The manifest of a pack. */
    public Bytes manifest(Path folder) {
        try (PackageReader reader = PackageReader.open(pack(folder))) {
            return reader.document("manifest.json");
        }
    }

    /** An extract of the log. */
    public SubjectExtract extract() {
        return extract(statement -> false);
    }

    static VerificationTerms terms() {
        return new VerificationTerms(
                SharingSamples.trust(), LogTrust.of(List.of(LOG.verifier())), VerificationPolicy.defaults(), NOW);
    }

    static DisputePack verify(Path pack) {
        return DisputePack.verify(pack, terms(), ProgressListener.NONE);
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("dispute");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
