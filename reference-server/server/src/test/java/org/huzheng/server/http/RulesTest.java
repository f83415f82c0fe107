package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.StatementView;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.Conclusion;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.ContractAct;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every turn the main line must not take, on both databases: refused by name, nothing stored. */
@OnBothDatabases
@Tag("HZ-SRV-018")
@Tag("HZ-SRV-019")
class RulesTest extends OnEachDatabase {
    RulesTest(TestDatabase database) {
        super(database);
    }

    @Test
    @Tag("HZ-SHR-008")
    void request_outsideThePurpose_cannotBeGranted_onlyRefusedWithReason() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        Statement request = world.request(contract, evidence.id(), World.OTHER_PURPOSE);
        world.as(world.consumer).requestAccess(request);
        String id = request.header().id();
        assertThatThrownBy(() -> world.as(world.source)
                        .grantAccess(id, world.grant(contract, request, evidence, Duration.ofDays(1))))
                .isInstanceOfSatisfying(HuzhengApiException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.STATEMENT_REJECTED);
                    assertThat(refusal.errors())
                            .extracting(HuzhengApiException.Item::code)
                            .containsExactly("PURPOSE_OUTSIDE_CONTRACT");
                });
        Findings findings = new Findings().add(ReasonCode.PURPOSE_OUTSIDE_CONTRACT, id, "信用惩戒");
        Statement refusal = world.source.sign(AccessRefusal.because(
                        world.source.header(StatementType.ACCESS_REFUSAL),
                        request.ref(),
                        contract.ref(),
                        findings.all())
                .payload());
        world.as(world.source).refuseAccess(id, refusal);
        StatementView answered = world.as(world.consumer).accessRequest(id);
        assertThat(answered.state()).contains("REFUSED");
        assertThat(answered.answers()).hasSize(1);
        assertThat(refused(() -> world.as(world.consumer).download(evidence.id(), directory.resolve("x"))))
                .isEqualTo(ErrorCode.ACCESS_NOT_GRANTED);
    }

    @Test
    @Tag("HZ-SRV-020")
    @Tag("HZ-SHR-006")
    void evidence_askedForButNotGranted_showsNothingOfItself() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        world.as(world.consumer).requestAccess(world.request(contract, evidence.id(), World.PURPOSE));
        assertThat(refused(() -> world.as(world.consumer).evidence(evidence.id())))
                .isEqualTo(ErrorCode.ACCESS_NOT_GRANTED);
        assertThat(refused(() -> world.as(world.consumer).statementsAbout(evidence.id(), Optional.empty(), 5)))
                .isEqualTo(ErrorCode.ACCESS_NOT_GRANTED);
        refusedWithoutTrace(
                ErrorCode.ACCESS_NOT_GRANTED,
                () -> world.as(world.consumer).download(evidence.id(), directory.resolve("x")));
    }

    @Test
    @Tag("HZ-SRV-020")
    @Tag("HZ-SHR-006")
    void contract_expiredBetweenRequestAndDownload_releasesNothing() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        Statement request = world.request(contract, evidence.id(), World.PURPOSE);
        world.as(world.consumer).requestAccess(request);
        world.as(world.source)
                .grantAccess(request.header().id(), world.grant(contract, request, evidence, Duration.ofDays(30)));
        world.clock.advance(Duration.ofDays(31));
        refusedWithoutTrace(
                ErrorCode.ACCESS_NOT_GRANTED,
                () -> world.as(world.consumer).download(evidence.id(), directory.resolve("x")));
        assertThat(directory.resolve("x")).doesNotExist();
    }

    @Test
    @Tag("HZ-SRV-020")
    void grant_thatRanOut_orContractThatWasRevoked_releasesNothing() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        world.granted(contract, evidence);
        world.clock.advance(Duration.ofDays(1));
        refusedWithoutTrace(
                ErrorCode.ACCESS_NOT_GRANTED,
                () -> world.as(world.consumer).download(evidence.id(), directory.resolve("x")));
        world.granted(contract, evidence);
        Statement revocation = world.source.sign(new ContractAct(
                        world.source.header(StatementType.CONTRACT_REVOCATION),
                        contract.ref(),
                        ContractAct.Kind.REVOKE,
                        "职责调整")
                .payload());
        world.as(world.source).revokeContract(contract.header().id(), revocation);
        refusedWithoutTrace(
                ErrorCode.CONTRACT_NOT_ACTIVE,
                () -> world.as(world.consumer).download(evidence.id(), directory.resolve("x")));
        assertThat(world.as(world.consumer).contract(contract.header().id()).state())
                .contains("REVOKED");
    }

    @Test
    @Tag("HZ-SRV-006")
    void id_ofOtherContent_isAConflict() {
        Statement contract = world.consumer.sign(world.contract().payload());
        world.as(world.consumer).proposeContract(contract);
        Bytes other =
                Bytes.ofUtf8(contract.payload().utf8().replace("PENALTY_INVESTIGATION", "ADMINISTRATIVE_INSPECTION"));
        refusedWithoutTrace(
                ErrorCode.BUSINESS_KEY_CONFLICT,
                () -> world.as(world.consumer).proposeContract(world.consumer.sign(other)));
    }

    @Test
    void contract_signedByAPartyTwiceOrAfterRejection_isIllegal() {
        Statement contract = world.consumer.sign(world.contract().payload());
        String id = contract.header().id();
        world.as(world.consumer).proposeContract(contract);
        world.as(world.consumer).signContract(id, world.answer(world.consumer, contract, ContractAct.Kind.ACCEPT));
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL,
                () -> world.as(world.consumer)
                        .signContract(id, world.answer(world.consumer, contract, ContractAct.Kind.ACCEPT)));
        world.as(world.source).signContract(id, world.answer(world.source, contract, ContractAct.Kind.REJECT));
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL,
                () -> world.as(world.source)
                        .signContract(id, world.answer(world.source, contract, ContractAct.Kind.ACCEPT)));
    }

    /** What one party can say again and again must not make the contract costly to read for all. */
    @Test
    @Tag("HZ-SHR-013")
    void contract_suspendedAndResumedWithoutEnd_takesNoMore_butStillEnds() {
        Statement contract = world.activeContract();
        String id = contract.header().id();
        HuzhengClient client = world.as(world.source);
        Dealings deal = new Dealings(world);
        for (int told = 1; told < 100; told++) {
            ContractAct.Kind next = told % 2 == 1 ? ContractAct.Kind.SUSPEND : ContractAct.Kind.RESUME;
            client.suspendContract(id, deal.suspension(world.source, contract, next));
        }
        assertThat(refused(() ->
                        client.suspendContract(id, deal.suspension(world.source, contract, ContractAct.Kind.RESUME))))
                .isEqualTo(ErrorCode.CONTRACT_ACTS_EXHAUSTED);
        client.revokeContract(id, deal.revocation(world.source, contract));
        assertThat(client.contract(id).state()).contains("REVOKED");
    }

    @Test
    void decision_beforeTheEvidenceWasReleased_isIllegal() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        Statement request = world.granted(contract, evidence);
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL,
                () -> world.as(world.consumer)
                        .decideRecognition(world.decision(contract, request, evidence, Conclusion.RECOGNISED)));
        world.as(world.consumer).download(evidence.id(), directory.resolve("x"));
        Statement required = world.decision(contract, request, evidence, Conclusion.CORRECTION_REQUIRED);
        world.as(world.consumer).decideRecognition(required);
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL,
                () -> world.as(world.consumer)
                        .decideRecognition(world.decision(contract, request, evidence, Conclusion.RECOGNISED)));
        world.as(world.consumer).download(evidence.id(), directory.resolve("x"));
        world.as(world.consumer)
                .decideRecognition(world.consumer.sign(
                        Superseding.of(
                                world.deciding(contract, request, evidence, Conclusion.RECOGNISED, World.CASE),
                                Optional.of(required.ref())),
                        world.consumer.reviewer));
        assertThat(item().status()).isEqualTo("RECOGNISED");
    }

    @Test
    void recall_twiceOrOfAnotherPackage_isRefused() {
        EvidenceRef evidence = world.registered(1000);
        EvidenceRef other = new EvidenceRef(evidence.id(), DigestAlgorithm.SM3.digest(Bytes.ofUtf8("other")));
        refusedWithoutTrace(
                ErrorCode.STATEMENT_REJECTED, () -> world.as(world.source).recallEvidence(world.recall(other)));
        world.as(world.source).recallEvidence(world.recall(evidence));
        refusedWithoutTrace(
                ErrorCode.RECALLED_ALREADY, () -> world.as(world.source).recallEvidence(world.recall(evidence)));
    }

    @Test
    void registration_ofContentThatWasNotUploaded_isRefused() {
        SealedPackage sealed = world.sealed(world.stranger, 10);
        world.as(world.source).upload(sealed.path());
        refusedWithoutTrace(
                ErrorCode.UPLOAD_INCOMPLETE,
                () -> world.as(world.stranger).registerEvidence(world.registration(world.stranger, sealed)));
    }

    @Test
    void client_refusals_areOneKindOfException() {
        assertThatThrownBy(() -> world.as(world.source).contract("nothing"))
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining("NOT_FOUND");
    }
}
