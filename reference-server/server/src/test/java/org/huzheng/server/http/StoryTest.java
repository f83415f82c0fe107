package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.client.Acceptance;
import org.huzheng.client.Download;
import org.huzheng.client.EventPage;
import org.huzheng.client.EvidenceView;
import org.huzheng.client.StatementView;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Findings;
import org.huzheng.log.ConsistencyProof;
import org.huzheng.log.InclusionProof;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteVerifier;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.recognition.Conclusion;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The main line over HTTP, on both databases. */
@OnBothDatabases
@Tag("HZ-SRV-018")
@Tag("HZ-SRV-019")
class StoryTest extends OnEachDatabase {
    StoryTest(TestDatabase database) {
        super(database);
    }

    @Test
    @Tag("HZ-SRV-020")
    @Tag("HZ-SRV-009")
    void evidence_fromContractToRecall_isKnownToThoseItConcerns() throws IOException {
        EvidenceRef evidence = world.registered(200_000);
        Statement contract = world.activeContract();
        assertThat(world.as(world.consumer).contract(contract.header().id()).state())
                .contains("ACTIVE");
        Statement request = world.granted(contract, evidence);
        Path file = directory.resolve("received.hzp");
        Download download = world.as(world.consumer).download(evidence.id(), file);
        assertThat(DigestAlgorithm.SM3.digest(Files.readAllBytes(file))).isEqualTo(evidence.packageDigest());
        assertThat(download.releaseId()).isPresent();

        Statement decision = world.decision(contract, request, evidence, Conclusion.RECOGNISED);
        world.as(world.consumer).decideRecognition(decision);
        assertThat(item().status()).isEqualTo("RECOGNISED");

        Statement recall = world.recall(evidence);
        world.as(world.source).recallEvidence(recall);
        assertThat(item().status()).isEqualTo("RECALLED");
        assertThat(item().acknowledged()).isFalse();
        assertThat(item().recallId()).contains(recall.header().id());
        world.as(world.consumer).acknowledgeRecall(recall.header().id(), world.acknowledgement(world.consumer, recall));
        assertThat(item().acknowledged()).isTrue();

        assertThat(types(world.consumer))
                .containsExactly(
                        StatementType.SHARING_CONTRACT,
                        StatementType.CONTRACT_SIGNATURE,
                        StatementType.CONTRACT_SIGNATURE,
                        StatementType.ACCESS_REQUEST,
                        StatementType.ACCESS_GRANT,
                        StatementType.RELEASE_RECEIPT,
                        StatementType.RECOGNITION_DECISION,
                        StatementType.RECALL,
                        StatementType.RECALL_ACKNOWLEDGEMENT);
        assertThat(types(world.source)).startsWith(StatementType.REGISTRATION).hasSize(10);
        assertThat(types(world.stranger)).isEmpty();
        assertThat(world.as(world.source).recall(recall.header().id()).answers())
                .hasSize(1);
        assertThat(world.as(world.source)
                        .recognition(decision.header().id())
                        .issuer()
                        .is(world.consumer.party))
                .isTrue();
        assertThat(world.as(world.source).evidence(evidence.id()).recalled()).isTrue();
        assertThat(refused(() -> world.as(world.consumer).download(evidence.id(), file)))
                .isEqualTo(ErrorCode.ACCESS_NOT_GRANTED);
    }

    /** All events of a department, two at a time. */
    private List<StatementType> types(Department department) {
        List<StatementType> types = new ArrayList<>();
        Optional<String> after = Optional.empty();
        while (true) {
            EventPage page = world.as(department).events(after, 2);
            page.items().forEach(event -> types.add(event.type()));
            if (page.items().isEmpty()) {
                assertThat(page.nextCursor()).isEqualTo(after);
                return types;
            }
            after = page.nextCursor();
        }
    }

    @Test
    void receipt_ofEachStatement_provesItsLeafOffline() {
        Statement contract = world.consumer.sign(world.contract().payload());
        Acceptance accepted = world.as(world.consumer).proposeContract(contract);
        Statement kept = accepted.attachedTo(contract);
        LogTrust trust = LogTrust.of(
                List.of(NoteVerifier.parse(world.as(world.source).server().vkey())));
        Findings findings = new Findings();
        LogReceipt.parse(kept.receipt().orElseThrow()).verify(kept.logEntry(), trust, "contract", findings);
        assertThat(findings.all()).isEmpty();
        StatementView shown = world.as(world.source).contract(contract.header().id());
        assertThat(shown.statement().logEntry()).isEqualTo(contract.logEntry());
        assertThat(shown.state()).contains("DRAFT");
    }

    @Test
    void proofs_ofTheLog_verifyAgainstItsCheckpoint() {
        world.activeContract();
        long size = world.logSize();
        InclusionProof inclusion = world.as(world.source).inclusion(1, size);
        SignedCheckpoint checkpoint =
                SignedCheckpoint.parse(world.as(world.source).checkpoint());
        Bytes root = checkpoint.checkpoint().root();
        Bytes leaf = world.server
                .storage()
                .read(stores -> stores.statements().atIndex(1))
                .orElseThrow()
                .entry();
        assertThat(inclusion.verify(DigestAlgorithm.SM3, MerkleHash.leaf(DigestAlgorithm.SM3, leaf), root))
                .isTrue();
        ConsistencyProof consistency = world.as(world.source).consistency(1, size);
        Bytes first = world.server
                .storage()
                .read(stores -> stores.statements().atIndex(0))
                .orElseThrow()
                .entry();
        assertThat(consistency.verify(DigestAlgorithm.SM3, MerkleHash.leaf(DigestAlgorithm.SM3, first), root))
                .isTrue();
        assertThat(refused(() -> world.as(world.source).inclusion(0, size + 1))).isEqualTo(ErrorCode.ARGUMENT_INVALID);
    }

    @Test
    void owner_downloadsWithoutARelease_andWithRanges() throws IOException {
        EvidenceRef evidence = world.registered(70_000);
        long before = world.logSize();
        Path file = directory.resolve("own.hzp");
        Download own = world.as(world.source).download(evidence.id(), file);
        assertThat(own.releaseId()).isEmpty();
        assertThat(world.logSize()).isEqualTo(before);
        EvidenceView shown = world.as(world.source).evidence(evidence.id());
        assertThat(shown.length()).isEqualTo(Files.size(file)).isGreaterThan(70_000);
        assertThat(DigestAlgorithm.SM3.digest(Files.readAllBytes(file))).isEqualTo(evidence.packageDigest());
    }

    @Test
    void statements_aboutEvidence_arePagedForThoseWhoMaySee() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        world.granted(contract, evidence);
        assertThat(world.as(world.source)
                        .statementsAbout(evidence.id(), Optional.empty(), 50)
                        .items())
                .extracting(StatementView::type)
                .containsExactly(StatementType.REGISTRATION, StatementType.ACCESS_REQUEST, StatementType.ACCESS_GRANT);
        var first = world.as(world.consumer).statementsAbout(evidence.id(), Optional.empty(), 2);
        var rest = world.as(world.consumer).statementsAbout(evidence.id(), first.nextCursor(), 2);
        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.nextCursor()).isEmpty();
    }

    @Test
    @Tag("HZ-SRV-006")
    void statement_sentAgain_getsTheSameAnswer_alsoSignedAnew() {
        Statement contract = world.consumer.sign(world.contract().payload());
        Acceptance first = world.as(world.consumer).proposeContract(contract);
        Acceptance again = world.as(world.consumer).proposeContract(contract);
        assertThat(again.logIndex()).isEqualTo(first.logIndex());
        assertThat(again.earlier()).isEmpty();
        Statement anew = world.consumer.sign(contract.payload());
        Acceptance replayed = world.as(world.consumer).proposeContract(anew);
        assertThat(replayed.logIndex()).isEqualTo(first.logIndex());
        assertThat(replayed.attachedTo(anew).logEntry()).isEqualTo(contract.logEntry());
        assertThat(world.logSize()).isEqualTo(1);
    }
}
