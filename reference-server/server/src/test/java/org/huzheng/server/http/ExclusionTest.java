package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.client.CaseView;
import org.huzheng.client.EventPage;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.Exclusion;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One case is done with the evidence; the others judge for themselves, and know. */
@Tag("HZ-RCL-001")
@OnBothDatabases
class ExclusionTest extends OnEachDatabase {
    private static final String OTHER_CASE = "甬集综执罚〔2026〕13号";

    private EvidenceRef evidence;
    private Statement decision;

    ExclusionTest(TestDatabase database) {
        super(database);
    }

    private void recognised() {
        evidence = world.registered(1000);
        Statement contract = world.activeContract();
        decision = recognised(contract, World.CASE);
        recognised(contract, OTHER_CASE);
    }

    private Statement recognised(Statement contract, String caseNumber) {
        Statement request = world.granted(contract, evidence, caseNumber);
        world.as(world.consumer)
                .downloadFor(
                        request.header().id(),
                        evidence.id(),
                        directory.resolve(request.header().id()));
        Statement decided = world.decision(contract, request, evidence, Conclusion.RECOGNISED, caseNumber);
        world.as(world.consumer).decideRecognition(decided);
        return decided;
    }

    private CaseView.Item item(String caseNumber) {
        return world.as(world.consumer).caseItems(caseNumber).items().get(0);
    }

    @Test
    void exclusion_byTheCourtOfOneCase_endsItThere_andIsSeenInTheOther() {
        recognised();
        Statement exclusion = world.exclusion(evidence, decision);
        world.as(world.consumer).excludeEvidence(exclusion);
        assertThat(item(World.CASE).status()).isEqualTo("EXCLUDED");
        assertThat(item(World.CASE).excludedElsewhere()).isZero();
        assertThat(item(OTHER_CASE).status()).isEqualTo("RECOGNISED");
        assertThat(item(OTHER_CASE).excludedElsewhere()).isEqualTo(1);
        EventPage told = world.as(world.source).events(Optional.empty(), 200);
        assertThat(told.items().get(told.items().size() - 1).type()).isEqualTo(StatementType.EXCLUSION);
        Exclusion read = Exclusion.parse(world.as(world.source)
                .exclusion(exclusion.header().id())
                .statement()
                .payload());
        assertThat(read.judgment()).contains("（2026）浙0203行初7号");
        assertThat(read.ground().article()).isEqualTo("行政诉讼法解释第四十三条第一项");
        assertThat(world.as(world.consumer).evidence(evidence.id()).recalled()).isFalse();
        assertThat(refused(() ->
                        world.as(world.stranger).exclusion(exclusion.header().id())))
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void exclusion_again_orByWhoHasNoRecognition_orOfSomethingElse_isRefused() {
        recognised();
        Exclusion exclusion =
                Exclusion.parse(world.exclusion(evidence, decision).payload());
        refusedWithoutTrace(
                ErrorCode.NOT_FOUND,
                () -> world.as(world.source)
                        .excludeEvidence(
                                world.source.sign(with(exclusion, world.source, decision.ref(), evidence, World.CASE)
                                        .payload())));
        EvidenceRef altered = new EvidenceRef(evidence.id(), DigestAlgorithm.SM3.digest(decision.payload()));
        rejected(
                () -> send(with(exclusion, world.consumer, decision.ref(), altered, OTHER_CASE)),
                "PACKAGE_REFERENCE_MISMATCH",
                "CASE_NUMBER_MISMATCH");
        StatementRef forged = new StatementRef(decision.header().id(), evidence.packageDigest());
        rejected(() -> send(with(exclusion, world.consumer, forged, evidence, World.CASE)), "REFERENCE_MISMATCH");
        send(with(exclusion, world.consumer, decision.ref(), evidence, World.CASE));
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL,
                () -> send(with(exclusion, world.consumer, decision.ref(), evidence, World.CASE)));
        assertThat(item(OTHER_CASE).excludedElsewhere()).isEqualTo(1);
    }

    private void send(Exclusion exclusion) {
        world.as(world.consumer).excludeEvidence(world.consumer.sign(exclusion.payload()));
    }

    private static Exclusion with(
            Exclusion from, Department by, StatementRef recognition, EvidenceRef of, String caseNumber) {
        return new Exclusion(
                by.header(StatementType.EXCLUSION),
                of,
                recognition,
                caseNumber,
                from.ground(),
                from.judgment(),
                from.reason());
    }

    @Test
    void recall_afterAnExclusion_isOwedByTheOtherCaseAlone() {
        recognised();
        world.as(world.consumer).excludeEvidence(world.exclusion(evidence, decision));
        Statement recall = world.recall(evidence);
        world.as(world.source).recallEvidence(recall);
        assertThat(item(World.CASE).status()).isEqualTo("EXCLUDED");
        assertThat(item(OTHER_CASE).status()).isEqualTo("RECALLED");
        assertThat(refused(() -> world.as(world.consumer)
                        .acknowledgeRecall(recall.header().id(), world.acknowledgement(world.consumer, recall))))
                .isEqualTo(ErrorCode.RECALL_NOT_CONCERNED);
    }
}
