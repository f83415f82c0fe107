package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.competence.CompetenceSamples.IN_TOWN;
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

import java.util.List;
import org.huzheng.bridge.CompetentAccess;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.sharing.ContractHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The consumer of the samples' contract is the team of the competence samples: one code. */
@Tag("HZ-BRG-004")
class CompetentAccessTest {
    private final ContractHistory contract = signed();

    @Test
    void request_byTheCompetentBody_isClean() {
        assertThat(TEAM.is(CONSUMER)).isTrue();
        assertThat(review(PURPOSE, county().assignment(statutory(TEAM)).build()).all())
                .isEmpty();
    }

    @Test
    void request_byABodyWithoutThePower_isRefusedWithTheCataloguesWords() {
        Findings findings = review(PURPOSE, county().assignment(statutory(TOWN)).build());
        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.REQUESTER_NOT_COMPETENT);
            assertThat(finding.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(finding.detail()).contains(TOWN.name());
        });
    }

    @Test
    void request_wrongInBothWays_isToldBoth() {
        Findings findings = review("商业用途", county().assignment(statutory(TOWN)).build());
        assertThat(codes(findings))
                .containsExactly(ReasonCode.PURPOSE_OUTSIDE_CONTRACT, ReasonCode.REQUESTER_NOT_COMPETENT);
    }

    private Findings review(String purpose, Competence catalogue) {
        return CompetentAccess.review(
                contract,
                request(contract, CONSUMER, purpose, MATTER),
                registration(PROVIDER, EvidenceKind.EXPERT_OPINION),
                catalogue,
                IN_TOWN,
                DURING);
    }

    private static List<ReasonCode> codes(Findings findings) {
        return findings.all().stream().map(Finding::code).toList();
    }
}
