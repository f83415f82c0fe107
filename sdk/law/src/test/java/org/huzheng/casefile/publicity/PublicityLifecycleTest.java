package org.huzheng.casefile.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.publicity.internal.PublicityLifecycle;
import org.huzheng.casefile.publicity.internal.PublicityRecord;
import org.huzheng.casefile.publicity.internal.PublicityState;
import org.huzheng.casefile.remedy.ReconsiderationApplied;
import org.huzheng.casefile.remedy.ReconsiderationDecided;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.huzheng.casefile.remedy.internal.RemedyLifecycle;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.casefile.service.DecisionSamples;
import org.huzheng.casefile.service.internal.ServiceLifecycle;
import org.huzheng.casefile.service.internal.ServiceRecord;
import org.huzheng.codes.CitizenId;
import org.huzheng.matter.PenaltyKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-PUB-001")
class PublicityLifecycleTest {
    private static final Instant WHEN = at("2026-03-10T09:00");
    private static final Instant ENDED = at("2026-04-10T09:00");
    private static final CaseParty CITIZEN = CaseParty.citizen("张三丰", "示例县某路2号", CitizenId.parse("11010519491231002X"));

    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        Mirrored.assertMirrored(PublicityLifecycle.REGION);
    }

    @Test
    @Tag("HZ-PUB-002")
    void publication_withoutSocialImpactOrPoints_isRefused() {
        served().assertRefused(
                        new DecisionPublished(WHEN, "政府网站", "", text("某餐饮店", "占道经营")), "social-impact", "行政处罚法 48(1)");
        served().assertRefused(publish(text("某餐饮店", "")), "public-text-complete", "行政处罚法 48(1)");
        served().then(publish(text("某餐饮店", "占道经营")));
    }

    @Test
    @Tag("HZ-PUB-002")
    void publication_withoutPenalty_isRefused() {
        trial(CaseTrial.ORGANISATION)
                .assertRefused(publish(text("某餐饮店", "占道经营")), "published-decision-in-force", "行政处罚法 48(2)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"张三丰占道经营", "在示例县某路2号占道经营", "身份证号11010519491231002X", "电话13800138000", "账号6222020200012345678"})
    @Tag("HZ-PUB-003")
    void publication_withPersonalData_isRefused(String conduct) {
        CaseTrial served = trial(CITIZEN).then(DecisionSamples.penalty());
        served.assertRefused(publish(text("张某", conduct)), "personal-data-masked", "行政处罚法 50");
        served.then(publish(text("张三丰", conduct).masked(CITIZEN)));
        assertThat(text("张三丰", conduct).masked(CITIZEN).partyName()).isEqualTo("张某");
    }

    @Test
    @Tag("HZ-PUB-003")
    void masking_ofAnOrganisation_keepsItsNameAndNumbersOfTheDecision() {
        PublicText text = text(CaseTrial.ORGANISATION.name(), "占道经营3.5平方米");
        assertThat(text.masked(CaseTrial.ORGANISATION)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(
            value = RemedyOutcome.class,
            names = {"CHANGED", "ANNULLED", "ILLEGAL", "VOID"})
    @Tag("HZ-PUB-004")
    void publication_decisionSetAside_isWithdrawnInThreeWorkingDays(RemedyOutcome outcome) {
        CaseTrial aside = ended(served().then(publish(text("某餐饮店", "占道经营"))), outcome);
        // Friday 10 April; the third working day is Wednesday 15 April.
        assertThat(aside.duties(at("2026-04-15T23:59"))).containsExactly("withdraw-publication DUE");
        assertThat(aside.duties(at("2026-04-16T00:00"))).containsExactly("withdraw-publication OVERDUE");
        CaseTrial gone = aside.then(new PublicationWithdrawn(ENDED, "决定被复议机关改变"));
        assertThat(gone.soFar().duties()).isEmpty();
        assertThat(gone.soFar().state(PublicityLifecycle.REGION)).isEqualTo(PublicityState.WITHDRAWN);
    }

    @Test
    @Tag("HZ-PUB-004")
    void publication_replacedByANewDecision_mustStillBeWithdrawn() {
        CaseTrial replaced = ended(served().then(publish(text("某餐饮店", "占道经营"))), RemedyOutcome.ANNULLED)
                .then(DecisionSamples.penalty(at("2026-04-13T09:00"), List.of(PenaltyKind.WARNING), 0));
        assertThat(replaced.duties(at("2026-04-16T00:00"))).contains("withdraw-publication OVERDUE");
        replaced.then(new PublicationWithdrawn(at("2026-04-13T10:00"), "原决定已撤销"));
    }

    @Test
    @Tag("HZ-PUB-004")
    void withdrawal_ofADecisionThatStandsOrUnexplained_isRefused() {
        CaseTrial published = served().then(publish(text("某餐饮店", "占道经营")));
        published.assertRefused(new PublicationWithdrawn(WHEN, "当事人请求"), "published-decision-set-aside", "行政处罚法 48(2)");
        assertThat(ended(published, RemedyOutcome.UPHELD).soFar().duties()).isEmpty();
        ended(published, RemedyOutcome.VOID)
                .assertRefused(new PublicationWithdrawn(ENDED, ""), "withdrawal-explained", "行政处罚法 48(2)");
    }

    @Test
    @Tag("HZ-PUB-002")
    void publication_again_onlyOfWhatWasChanged() {
        CaseTrial published = served().then(publish(text("某餐饮店", "占道经营")));
        DecisionPublished again = new DecisionPublished(ENDED, "政府网站", "群众关注", text("某餐饮店", "占道经营（经复议变更）"));
        ended(published, RemedyOutcome.CHANGED).then(new PublicationWithdrawn(ENDED, "变更"), again);
        for (RemedyOutcome outcome : List.of(RemedyOutcome.ANNULLED, RemedyOutcome.ILLEGAL, RemedyOutcome.VOID)) {
            ended(published, outcome)
                    .then(new PublicationWithdrawn(ENDED, "复议结果"))
                    .assertRefused(again, "published-decision-in-force", "行政处罚法 48(2)");
        }
    }

    private static CaseTrial ended(CaseTrial before, RemedyOutcome outcome) {
        return before.then(
                new ReconsiderationApplied(at("2026-03-20T09:00"), "示例县人民政府", Optional.empty()),
                new ReconsiderationDecided(ENDED, "1号", outcome, Optional.empty(), false));
    }

    private static DecisionPublished publish(PublicText text) {
        return new DecisionPublished(WHEN, "政府网站", "群众关注", text);
    }

    private static PublicText text(String party, String conduct) {
        return PublicText.builder()
                .number("示例综执罚决字〔2026〕1号")
                .partyName(party)
                .conduct(conduct)
                .penalty("罚款10000.00元")
                .agency("示例县综合行政执法局")
                .decidedOn(LocalDate.of(2026, 3, 2))
                .build();
    }

    private static CaseTrial served() {
        return trial(CaseTrial.ORGANISATION)
                .then(DecisionSamples.penalty(), DecisionSamples.handedOver(at("2026-03-05T10:00")));
    }

    private static CaseTrial trial(CaseParty party) {
        return CaseTrial.of(
                List.of(ServiceLifecycle.REGION, RemedyLifecycle.REGION, PublicityLifecycle.REGION),
                List.of(DecisionRecord.none(), ServiceRecord.none(), RemedyRecord.none(), PublicityRecord.none()),
                party,
                CaseRules.statutory("示例县"));
    }
}
