package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.competence.CompetenceSamples.TEAM;
import static org.huzheng.matter.competence.CompetenceSamples.TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.county;
import static org.huzheng.matter.competence.CompetenceSamples.statutory;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.registration;
import static org.huzheng.sharing.SharingSamples.request;
import static org.huzheng.sharing.SharingSamples.signed;

import org.huzheng.bridge.CaseAccess;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The consumer of the samples' contract is the team of the competence samples: one code. */
@Tag("HZ-BRG-004")
class CompetentAccessTest {
    private final ContractHistory contract = signed();

    @Test
    void request_byTheCompetentBody_isClean() {
        assertThat(TEAM.is(CONSUMER)).isTrue();
        AccessDecision decision =
                decide(PURPOSE, county().assignment(statutory(TEAM)).build());
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.mayBeGranted()).isTrue();
    }

    @Test
    void request_byABodyWithoutThePower_isRefusedWithTheCataloguesWords() {
        AccessDecision decision =
                decide(PURPOSE, county().assignment(statutory(TOWN)).build());
        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.REQUESTER_NOT_COMPETENT);
            assertThat(finding.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(finding.detail()).contains(TOWN.name());
        });
    }

    @Test
    void request_wrongInBothWays_isToldBoth() {
        Purpose other = Purpose.of(PurposeCode.CREDIT_AND_PUBLICITY);
        AccessDecision decision =
                decide(other, county().assignment(statutory(TOWN)).build());
        assertThat(decision.findings())
                .extracting(Finding::code)
                .containsExactly(ReasonCode.PURPOSE_OUTSIDE_CONTRACT, ReasonCode.REQUESTER_NOT_COMPETENT);
    }

    /** The provider asks the catalogue, and decides by what it says. */
    private AccessDecision decide(Purpose purpose, Competence catalogue) {
        Verified<AccessRequest> request = request(contract, CONSUMER, purpose, MATTER);
        return AccessDecision.decide(
                contract,
                request,
                registration(PROVIDER, EvidenceKind.EXPERT_OPINION),
                AccessFacts.at(DURING)
                        .withLevel(1)
                        .withSecret(false)
                        .withCompetence(CaseAccess.competence(request, catalogue, DURING)));
    }
}
