package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.EVIDENCE;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.header;
import static org.huzheng.sharing.SharingSamples.registration;
import static org.huzheng.sharing.SharingSamples.request;
import static org.huzheng.sharing.SharingSamples.signed;

import java.time.Instant;
import java.util.List;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SHR-004")
class AccessRulesTest {
    private final ContractHistory history = signed();

    @Test
    void request_withinTheContract_isClean() {
        Verified<AccessRequest> request = request(history, CONSUMER, PURPOSE, MATTER);
        assertThat(review(request, PROVIDER, EvidenceKind.EXPERT_OPINION, DURING))
                .isEmpty();
    }

    @Test
    void request_forAnotherPurpose_namesThePurpose() {
        Verified<AccessRequest> request =
                request(history, CONSUMER, Purpose.of(PurposeCode.CREDIT_AND_PUBLICITY), MATTER);
        Findings findings =
                AccessRules.review(history, request, registration(PROVIDER, EvidenceKind.EXPERT_OPINION), DURING);
        assertThat(findings.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(ReasonCode.PURPOSE_OUTSIDE_CONTRACT))
                .satisfies(finding -> assertThat(finding.detail()).isEqualTo("处罚公示与信用信息"));
    }

    @Test
    void request_forAnotherMatter_namesTheMatter() {
        Verified<AccessRequest> request = request(history, CONSUMER, PURPOSE, MatterCode.parse("330216002000"));
        assertThat(review(request, PROVIDER, EvidenceKind.EXPERT_OPINION, DURING))
                .containsExactly(ReasonCode.MATTER_OUTSIDE_CONTRACT);
    }

    @Test
    void request_forAnotherKind_isRefused() {
        Verified<AccessRequest> request = request(history, CONSUMER, PURPOSE, MATTER);
        assertThat(review(request, PROVIDER, EvidenceKind.DOCUMENTARY, DURING))
                .containsExactly(ReasonCode.KIND_OUTSIDE_CONTRACT);
    }

    @Test
    void request_byAStranger_isRefused() {
        Verified<AccessRequest> request = request(history, STRANGER, PURPOSE, MATTER);
        assertThat(review(request, PROVIDER, EvidenceKind.EXPERT_OPINION, DURING))
                .containsExactly(ReasonCode.CONTRACT_PARTY_UNKNOWN);
    }

    @Test
    void request_forEvidenceOfAnotherDepartment_isRefused() {
        Verified<AccessRequest> request = request(history, CONSUMER, PURPOSE, MATTER);
        assertThat(review(request, STRANGER, EvidenceKind.EXPERT_OPINION, DURING))
                .containsExactly(ReasonCode.PROVIDER_NOT_COLLECTOR);
    }

    @Test
    @Tag("HZ-SHR-006")
    void request_afterTheContractEnds_isRefused() {
        Verified<AccessRequest> request = request(history, CONSUMER, PURPOSE, MATTER);
        assertThat(review(request, PROVIDER, EvidenceKind.EXPERT_OPINION, TO))
                .containsExactly(ReasonCode.CONTRACT_NOT_IN_FORCE);
    }

    @Test
    @Tag("HZ-SHR-002")
    void request_beforeBothPartiesSigned_isRefused() {
        ContractHistory proposed = ContractHistory.proposed(SharingSamples.contract());
        ContractHistory half = proposed.after(SharingSamples.accepts(proposed, PROVIDER));
        Verified<AccessRequest> request = request(proposed, CONSUMER, PURPOSE, MATTER);
        for (ContractHistory unsigned : List.of(proposed, half)) {
            assertThat(AccessRules.review(
                                    unsigned, request, registration(PROVIDER, EvidenceKind.EXPERT_OPINION), DURING)
                            .all())
                    .extracting(Finding::code)
                    .containsExactly(ReasonCode.CONTRACT_UNSIGNED);
        }
    }

    @Test
    @Tag("HZ-SHR-005")
    void request_underOtherContent_isRefused() {
        StatementRef other = new StatementRef("C-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("other")));
        Verified<AccessRequest> request = SharingSamples.request(other, CONSUMER, EVIDENCE, PURPOSE, MATTER);
        assertThat(review(request, PROVIDER, EvidenceKind.EXPERT_OPINION, DURING))
                .containsExactly(ReasonCode.CONTRACT_CONTENT_MISMATCH);
    }

    @Test
    @Tag("HZ-SHR-008")
    void refusal_saysWhatTheRulesFound_inBothLanguages() {
        Verified<AccessRequest> request =
                request(history, CONSUMER, Purpose.of(PurposeCode.CREDIT_AND_PUBLICITY), MATTER);
        Findings findings =
                AccessRules.review(history, request, registration(PROVIDER, EvidenceKind.EXPERT_OPINION), DURING);
        AccessRefusal refusal = AccessRefusal.because(
                header(StatementType.ACCESS_REFUSAL, "RF-1", PROVIDER, DURING),
                request.ref(),
                history.ref(),
                findings.all());
        AccessRefusal read = AccessRefusal.parse(refusal.payload());
        assertThat(read).isEqualTo(refusal);
        assertThat(read.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(ReasonCode.PURPOSE_OUTSIDE_CONTRACT);
            assertThat(reason.text().zh()).isNotBlank();
            assertThat(reason.text().en()).isNotBlank();
        });
    }

    @Test
    @Tag("HZ-SHR-003")
    @Tag("HZ-SHR-005")
    void statements_writtenAndRead_areTheSame() {
        Verified<AccessRequest> request = request(history, CONSUMER, PURPOSE, MATTER);
        assertThat(AccessRequest.parse(request.value().payload())).isEqualTo(request.value());
        assertThat(SharingContract.parse(history.contract().payload())).isEqualTo(history.contract());
        EvidenceRef evidence = new EvidenceRef("E-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("package")));
        StatementRef ref = request.ref();
        AccessGrant grant = new AccessGrant(
                header(StatementType.ACCESS_GRANT, "AG-1", PROVIDER, DURING), ref, history.ref(), evidence, TO);
        assertThat(AccessGrant.parse(grant.payload())).isEqualTo(grant);
        ReleaseReceipt receipt = new ReleaseReceipt(
                header(StatementType.RELEASE_RECEIPT, "RR-1", STRANGER, DURING),
                ref,
                history.ref(),
                evidence,
                CONSUMER);
        assertThat(ReleaseReceipt.parse(receipt.payload())).isEqualTo(receipt);
    }

    @Test
    @Tag("HZ-STM-009")
    void request_forOtherEvidenceThanRegistered_isRefused() {
        Verified<AccessRequest> request = SharingSamples.request(history.ref(), CONSUMER, "E-2", PURPOSE, MATTER);
        assertThat(review(request, PROVIDER, EvidenceKind.EXPERT_OPINION, DURING))
                .containsExactly(ReasonCode.REFERENCE_MISMATCH);
    }

    @Test
    void request_judgedBeforeItWasMade_isRefused() {
        Verified<AccessRequest> request = request(history, CONSUMER, PURPOSE, MATTER);
        assertThat(review(request, PROVIDER, EvidenceKind.EXPERT_OPINION, DURING.minusSeconds(1)))
                .containsExactly(ReasonCode.TIME_ORDER_IMPLAUSIBLE);
    }

    @Test
    @Tag("HZ-SHR-009")
    void request_madeInForceAndContractRevokedLater_isStillWithinIt() {
        ContractHistory later = history.after(SharingSamples.revokes(history, PROVIDER, DURING.plusSeconds(3600)));
        Verified<AccessRequest> request = request(history, CONSUMER, PURPOSE, MATTER);
        Verified<Registration> evidence = registration(PROVIDER, EvidenceKind.EXPERT_OPINION);
        assertThat(AccessRules.review(later, request, evidence, DURING.plusSeconds(60))
                        .all())
                .isEmpty();
        assertThat(AccessRules.review(later, request, evidence, DURING.plusSeconds(7200))
                        .all())
                .extracting(Finding::code)
                .containsExactly(ReasonCode.CONTRACT_NOT_IN_FORCE);
    }

    @Test
    void grant_asItMustBe_isCleanAndEachChangeIsNamed() {
        Verified<AccessRequest> request = request(history, CONSUMER, PURPOSE, MATTER);
        EvidenceRef evidence =
                registration(PROVIDER, EvidenceKind.EXPERT_OPINION).value().evidence();
        EvidenceRef other = new EvidenceRef("E-2", evidence.packageDigest());
        assertThat(granted(request, PROVIDER, evidence, TO)).isEmpty();
        assertThat(granted(request, CONSUMER, evidence, TO)).containsExactly(ReasonCode.ACCESS_GRANT_MISSING);
        assertThat(granted(request, PROVIDER, other, TO)).containsExactly(ReasonCode.REFERENCE_MISMATCH);
        assertThat(granted(request, PROVIDER, evidence, TO.plusSeconds(1)))
                .containsExactly(ReasonCode.ACCESS_GRANT_OVER);
        assertThat(granted(request, PROVIDER, evidence, DURING)).containsExactly(ReasonCode.ACCESS_GRANT_OVER);
    }

    private List<ReasonCode> granted(Verified<AccessRequest> request, Party by, EvidenceRef evidence, Instant validTo) {
        Verified<AccessGrant> grant = SharingSamples.grant(history, request, by, evidence, validTo);
        return AccessRules.reviewGrant(history, request, grant).all().stream()
                .map(Finding::code)
                .toList();
    }

    private List<ReasonCode> review(Verified<AccessRequest> request, Party provider, EvidenceKind kind, Instant at) {
        return AccessRules.review(history, request, registration(provider, kind), at).all().stream()
                .map(Finding::code)
                .toList();
    }
}
