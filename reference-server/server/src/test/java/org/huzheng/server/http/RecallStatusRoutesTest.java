package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The log's dated answer whether evidence was recalled. */
@Tag("HZ-REC-008")
@OnBothDatabases
class RecallStatusRoutesTest extends OnEachDatabase {
    RecallStatusRoutesTest(TestDatabase database) {
        super(database);
    }

    /** Whom everybody trusts for the operator's signature. */
    private StatementVerifier verifier() {
        return StatementVerifier.of(TrustStore.load(directory.resolve("data/keys/trust")));
    }

    private Verified<RecallStatus> asked(Department by, EvidenceRef evidence) {
        Statement answer = world.as(by).recallStatus(evidence.id());
        return verifier().require(answer, RecallStatus.FORMAT, world.clock.instant());
    }

    private EvidenceRef given() {
        EvidenceRef evidence = world.registered(1000);
        world.granted(world.activeContract(), evidence);
        return evidence;
    }

    @Test
    void status_ofWhatWasNotRecalled_saysNoneAsOfTheLogSize_signedByTheOperator() {
        EvidenceRef evidence = given();
        long size = world.logSize();
        for (Department by : new Department[] {world.source, world.consumer}) {
            Verified<RecallStatus> status = asked(by, evidence);
            assertThat(status.issuer()).isEqualTo(world.config.operator());
            assertThat(status.value().evidence()).isEqualTo(evidence);
            assertThat(status.value().logSize()).isEqualTo(size);
            assertThat(status.value().recall()).isEmpty();
            assertThat(status.header().issuedAt()).isEqualTo(world.clock.instant());
        }
        assertThat(world.logSize()).as("an answer leaves no trace").isEqualTo(size);
    }

    @Test
    void status_afterARecall_namesIt_andTheLogThatHoldsIt() {
        EvidenceRef evidence = given();
        EvidenceRef other = world.registered(1000);
        RecallStatus before = asked(world.consumer, evidence).value();
        Statement recall = world.recall(evidence);
        long index = world.as(world.source).recallEvidence(recall).logIndex();
        RecallStatus after = asked(world.consumer, evidence).value();
        assertThat(after.recall()).contains(recall.ref());
        assertThat(after.logSize()).isGreaterThan(index);
        assertThat(before.logSize()).isLessThanOrEqualTo(index);
        assertThat(asked(world.source, other).value().recall())
                .as("another evidence")
                .isEmpty();
    }

    @Test
    void status_forAStranger_isNotFound_asForWhatDoesNotExist() {
        EvidenceRef evidence = given();
        assertThat(refused(() -> world.as(world.stranger).recallStatus(evidence.id())))
                .isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(refused(() -> world.as(world.consumer).recallStatus("no-such-evidence")))
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void status_beforeTheRequestIsGranted_isNotGiven() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        world.as(world.consumer).requestAccess(world.request(contract, evidence.id(), World.PURPOSE));
        assertThat(refused(() -> world.as(world.consumer).recallStatus(evidence.id())))
                .isEqualTo(ErrorCode.ACCESS_NOT_GRANTED);
    }

    @Test
    void status_signedBySomebodyTheOperatorIsNot_doesNotVerify() {
        EvidenceRef evidence = given();
        Statement answer = world.as(world.consumer).recallStatus(evidence.id());
        Statement forged = world.source.sign(answer.payload());
        Findings findings = new Findings();
        Optional<Verified<RecallStatus>> read = StatementVerifier.of(world.trust())
                .verify(forged, RecallStatus.FORMAT, world.clock.instant(), "status", findings);
        assertThat(read).isEmpty();
        assertThat(findings.has(ReasonCode.SIGNER_NOT_EXPECTED)).isTrue();
    }
}
