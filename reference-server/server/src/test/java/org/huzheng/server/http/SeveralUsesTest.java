package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.huzheng.ErrorCode;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.Conclusion;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One evidence in several cases and under several contracts. */
@OnBothDatabases
@Tag("HZ-SRV-032")
@Tag("HZ-REC-001")
class SeveralUsesTest extends OnEachDatabase {
    private static final String OTHER_CASE = "甬集综执罚〔2026〕13号";

    SeveralUsesTest(TestDatabase database) {
        super(database);
    }

    private RawClient.Response fetched(EvidenceRef evidence, Statement request) {
        LogicalTarget target = LogicalTarget.of("v1", "evidence", evidence.id(), "content")
                .with("request", request.header().id());
        return world.raw().signed(world.consumer, "evidenceContent", "GET", target, "");
    }

    private long releases(Statement request) {
        return world.as(world.consumer).accessRequest(request.header().id()).answers().stream()
                .filter(answer -> answer.type() == StatementType.RELEASE_RECEIPT)
                .count();
    }

    @Test
    void download_namesItsRequest_andIsBookedOnIt() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        Statement first = world.granted(contract, evidence);
        Statement second = world.granted(contract, evidence, OTHER_CASE);
        refusedWithoutTrace(
                ErrorCode.REQUEST_AMBIGUOUS,
                () -> world.as(world.consumer).download(evidence.id(), directory.resolve("x")));
        Path file = directory.resolve("for-the-second");
        AtomicLong moved = new AtomicLong();
        world.as(world.consumer)
                .downloadFor(second.header().id(), evidence.id(), file, (done, total) -> moved.set(done));
        assertThat(file).hasSize(moved.get());
        assertThat(releases(first)).isZero();
        assertThat(releases(second)).isEqualTo(1);
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL,
                () -> world.as(world.consumer)
                        .decideRecognition(world.decision(contract, first, evidence, Conclusion.RECOGNISED)));
        world.as(world.consumer)
                .decideRecognition(world.decision(contract, second, evidence, Conclusion.RECOGNISED, OTHER_CASE));
        world.as(world.consumer).download(evidence.id(), directory.resolve("x"));
        assertThat(releases(first)).isEqualTo(1);
        world.as(world.consumer).decideRecognition(world.decision(contract, first, evidence, Conclusion.RECOGNISED));
        assertThat(item().status()).isEqualTo("RECOGNISED");
    }

    @Test
    void evidence_underTwoContracts_isReleasedUnderTheOneItsRequestNames() {
        EvidenceRef evidence = world.registered(1000);
        Statement one = world.activeContract();
        Statement other = world.activeContract();
        Statement first = world.granted(one, evidence);
        Statement second = world.granted(other, evidence, OTHER_CASE);
        assertThat(fetched(evidence, first).status()).isEqualTo(200);
        assertThat(fetched(evidence, second).status()).isEqualTo(200);
        world.as(world.consumer).decideRecognition(world.decision(one, first, evidence, Conclusion.RECOGNISED));
        rejected(
                () -> world.as(world.consumer)
                        .decideRecognition(world.decision(one, second, evidence, Conclusion.RECOGNISED, OTHER_CASE)),
                "REFERENCE_MISMATCH");
        world.as(world.consumer)
                .decideRecognition(world.decision(other, second, evidence, Conclusion.RECOGNISED, OTHER_CASE));
    }

    @Test
    void request_ofOtherEvidence_orOfNobody_isNotThere() {
        EvidenceRef evidence = world.registered(1000);
        EvidenceRef another = world.registered(1001);
        Statement contract = world.activeContract();
        world.granted(contract, evidence);
        Statement foreign = world.granted(contract, another, OTHER_CASE);
        assertThat(fetched(evidence, foreign).code()).isEqualTo("NOT_FOUND");
        assertThat(fetched(evidence, contract).code()).isEqualTo("NOT_FOUND");
    }
}
