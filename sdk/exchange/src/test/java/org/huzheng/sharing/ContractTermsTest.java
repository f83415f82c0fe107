package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.BUREAU;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.COUNTY;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Delegation;
import org.huzheng.sharing.terms.Masking;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharedResource.PersonalInformation;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a contract may say, and who must have signed it. */
class ContractTermsTest {
    private static final SharingContract USUAL = SharingSamples.content();

    private static SharedResource resource(int level, PersonalInformation personal) {
        return SharedResource.evidence("R-1", "鉴定意见", EvidenceKind.EXPERT_OPINION)
                .withShare(SharedResource.ShareType.CONDITIONAL)
                .withLevel(level)
                .withPersonal(personal);
    }

    private static SharingContract with(UnaryOperator<SharingContractBuilder> change) {
        return change.apply(USUAL.toBuilder(USUAL.header())).build();
    }

    private static void assertInvalid(String detail, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
            assertThat(e.detail()).contains(detail);
        });
    }

    /** Every subset of four and five signatories: only the whole one has a contract. */
    @Test
    @Tag("HZ-SHR-014")
    void contract_signedByEverySubset_isInForceOnlyWhenAllHaveSigned() {
        List<Party> five = List.of(PROVIDER, CONSUMER, TOWN, BUREAU, COUNTY);
        ContractHistory proposed = ContractHistory.proposed(SharingSamples.contractOfFive());
        assertThat(proposed.contract().parties().signatories()).containsExactlyElementsOf(five);
        for (int subset = 0; subset < 1 << five.size(); subset++) {
            ContractHistory history = proposed;
            List<Party> missing = new ArrayList<>();
            for (int i = 0; i < five.size(); i++) {
                if ((subset & 1 << i) == 0) {
                    missing.add(five.get(i));
                } else {
                    history = history.after(SharingSamples.accepts(proposed, five.get(i)));
                }
            }
            for (Party consumer : List.of(CONSUMER, TOWN)) {
                assertThat(history.inForceFor(consumer, DURING))
                        .as("without %s", missing)
                        .isEqualTo(missing.isEmpty());
            }
            assertThat(history.inForceFor(BUREAU, DURING))
                    .as("a delegator does not ask")
                    .isFalse();
            assertThat(history.duties(DURING))
                    .extracting(ContractHistory.Duty::party)
                    .containsExactlyElementsOf(missing);
        }
    }

    @Test
    @Tag("HZ-SHR-018")
    void consumer_leaving_leavesTheOtherItsContract_andTheProviderEndsIt() {
        ContractHistory proposed = ContractHistory.proposed(SharingSamples.contractOfFive());
        ContractHistory whole = proposed;
        for (Party party : proposed.contract().parties().signatories()) {
            whole = whole.after(SharingSamples.accepts(proposed, party));
        }
        ContractHistory left = whole.after(SharingSamples.revokes(whole, CONSUMER, DURING));
        assertThat(left.stateFor(CONSUMER, DURING)).contains(ContractState.REVOKED);
        assertThat(left.inForceFor(TOWN, DURING)).isTrue();
        assertThat(left.stateAt(DURING)).contains(ContractState.ACTIVE);
        ContractHistory stopped =
                left.after(SharingSamples.suspends(left, BUREAU, ContractAct.Kind.SUSPEND, DURING.plusSeconds(1)));
        assertThat(stopped.stateAt(DURING.plusSeconds(1))).contains(ContractState.SUSPENDED);
        assertThat(stopped.duties(DURING.plusSeconds(1)))
                .extracting(ContractHistory.Duty::act)
                .containsExactly(StatementType.CONTRACT_SUSPENSION);
        ContractHistory ended = left.after(SharingSamples.revokes(left, COUNTY, DURING.plusSeconds(2)));
        assertThat(ended.stateAt(DURING.plusSeconds(2))).contains(ContractState.REVOKED);
        assertThat(ended.inForceFor(TOWN, DURING))
                .as("what stood before still stood")
                .isTrue();
    }

    @Test
    @Tag("HZ-SHR-019")
    void contract_aboveTheClearanceOrWithoutAssessment_cannotBeWritten() {
        assertInvalid(
                "above the clearance 1",
                () -> with(draft -> draft.resources(List.of(resource(2, PersonalInformation.NONE)))));
        for (PersonalInformation personal : Set.of(PersonalInformation.GENERAL, PersonalInformation.SENSITIVE)) {
            assertInvalid(
                    "needs impactAssessment", () -> with(draft -> draft.resources(List.of(resource(1, personal)))));
        }
    }

    @Test
    @Tag("HZ-SHR-019")
    void contract_onSecrets_isNotRead() {
        Bytes secret = Bytes.ofUtf8(USUAL.payload().utf8().replace("\"secrets\":false", "\"secrets\":true"));
        assertThatThrownBy(() -> SharingContract.parse(secret)).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.JSON_FIELD_INVALID);
            assertThat(e.detail()).contains("/secrets");
        });
    }

    /** The provider signs a contract on persons, or above the lowest level, only after its review; others may sign before. */
    @Test
    @Tag("HZ-SHR-019")
    @Tag("HZ-SHR-020")
    void provider_signsWhatIsDelicate_onlyAfterItsReviewPassed() {
        SharingContract delicate = with(draft -> draft.clearance(2)
                .impactAssessment("示评〔2026〕1号")
                .resources(List.of(resource(2, PersonalInformation.GENERAL))));
        assertThat(delicate.needsSecurityReview()).isTrue();
        assertThat(USUAL.needsSecurityReview()).isFalse();
        ContractHistory proposed =
                ContractHistory.proposed(SharingSamples.verified(SharingContract.FORMAT, delicate.payload()));
        ContractHistory half = proposed.after(SharingSamples.accepts(proposed, CONSUMER));
        for (ContractHistory open : List.of(proposed, half)) {
            assertThat(open.duties(DURING))
                    .extracting(ContractHistory.Duty::act)
                    .contains(StatementType.SECURITY_REVIEW);
            assertIllegal(() -> open.after(SharingSamples.accepts(proposed, PROVIDER)));
            ContractHistory returned =
                    open.after(SharingSamples.reviews(proposed, PROVIDER, ContractAct.Kind.REVIEW_RETURNED));
            assertIllegal(() -> returned.after(SharingSamples.accepts(proposed, PROVIDER)));
            assertIllegal(() -> open.after(SharingSamples.reviews(proposed, CONSUMER, ContractAct.Kind.REVIEW_PASSED)));
            ContractHistory passed =
                    open.after(SharingSamples.reviews(proposed, PROVIDER, ContractAct.Kind.REVIEW_PASSED));
            assertThat(passed.after(SharingSamples.accepts(proposed, PROVIDER)).stateAt(DURING))
                    .contains(open == half ? ContractState.ACTIVE : ContractState.PARTLY_SIGNED);
        }
    }

    private static void assertIllegal(Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL));
    }

    @Test
    @Tag("HZ-SHR-014")
    void parties_twiceOrWithoutOffice_areRefused() {
        assertInvalid("same department", () -> ContractParties.of(PROVIDER, PROVIDER));
        assertInvalid("stands twice", () -> ContractParties.of(PROVIDER, CONSUMER, CONSUMER));
        assertInvalid("consumers is empty", () -> ContractParties.of(PROVIDER));
        Delegation of = new Delegation(BUREAU, Delegation.Mode.ENTRUSTED, STRANGER.code());
        assertInvalid(
                "neither provider nor consumer", () -> new ContractParties(PROVIDER, List.of(CONSUMER), List.of(of)));
        Delegation self = new Delegation(CONSUMER, Delegation.Mode.ENTRUSTED, PROVIDER.code());
        assertInvalid("stands twice", () -> new ContractParties(PROVIDER, List.of(CONSUMER), List.of(self)));
        List<Party> many = new ArrayList<>();
        for (int i = 0; i < 201; i++) {
            many.add(CONSUMER);
        }
        assertInvalid("too many parties", () -> new ContractParties(PROVIDER, many, List.of()));
    }

    @Test
    @Tag("HZ-SHR-015")
    void resource_thatNobodyCouldAskFor_isRefused() {
        RecordField shown = new RecordField("holder", "持证人", Masking.NAME, RecordField.Use.SHOWN);
        assertInvalid("no field it is asked for by", () -> records(List.of(shown)));
        assertInvalid("stands twice", () -> records(List.of(shown, shown)));
        assertInvalid("kinds or fields", () -> records(List.of()));
        assertInvalid("field 1x", () -> new RecordField("1x", "编号", Masking.NONE, RecordField.Use.SHOWN));
        assertInvalid("level 5", () -> resource(5, PersonalInformation.NONE));
        assertInvalid("title is empty", () -> SharedResource.evidence("R-1", " ", EvidenceKind.EXPERT_OPINION));
    }

    @Test
    @Tag("HZ-SHR-015")
    void resource_ofWhichNoMoreIsSaid_isHandledMostCarefully() {
        SharedResource plain = SharedResource.evidence("R-1", "鉴定意见", EvidenceKind.EXPERT_OPINION);
        assertThat(plain.share()).isEqualTo(SharedResource.ShareType.CONDITIONAL);
        assertThat(plain.level()).isEqualTo(SharedResource.HIGHEST_LEVEL);
        assertThat(plain.personal()).isEqualTo(PersonalInformation.SENSITIVE);
        assertThat(plain.withLevel(2).withPersonal(PersonalInformation.NONE))
                .isEqualTo(resource(2, PersonalInformation.NONE));
    }

    private static SharedResource records(List<RecordField> fields) {
        return SharedResource.records("PERMITS", "许可", fields)
                .withShare(SharedResource.ShareType.UNCONDITIONAL)
                .withLevel(1)
                .withPersonal(PersonalInformation.NONE);
    }

    /** The table of {@code spec/contract-terms.md}. */
    @Test
    @Tag("HZ-SHR-015")
    void masking_eachRule_showsWhatTheTableSays() {
        assertThat(Masking.NONE.apply("张三")).isEqualTo("张三");
        assertThat(Masking.NAME.apply("欧阳修")).isEqualTo("欧**");
        assertThat(Masking.NAME.apply("张")).isEqualTo("*");
        assertThat(Masking.ID_NUMBER.apply("330421199001011234")).isEqualTo("330***********1234");
        assertThat(Masking.PHONE.apply("13812345678")).isEqualTo("138****5678");
        assertThat(Masking.PHONE.apply("110")).isEqualTo("***");
        assertThat(Masking.ADDRESS.apply("浙江省嘉兴市某路1号")).isEqualTo("浙江省嘉兴市****");
        assertThat(Masking.ACCOUNT.apply("6222021234567890")).isEqualTo("************7890");
        assertThat(Masking.YEAR.apply("2026-03-01")).isEqualTo("2026******");
        assertThat(Masking.HIDDEN.apply("x")).isEqualTo("***");
        assertThat(Masking.NAME.apply("𠮷田")).as("beyond the basic plane").isEqualTo("𠮷*");
        for (Masking each : Masking.values()) {
            assertThat(each.apply("")).isEmpty();
        }
    }

    /** Windows are those of Beijing's calendar. */
    @Test
    @Tag("HZ-SHR-017")
    void quota_windows_areOfBeijingTime() {
        Instant lastMinute = Instant.parse("2026-12-31T15:59:59Z");
        Instant newYear = Instant.parse("2026-12-31T16:00:00Z");
        assertThat(new Quota(1, Quota.Window.DAY).windowOf(lastMinute)).contains(Instant.parse("2026-12-30T16:00:00Z"));
        assertThat(new Quota(1, Quota.Window.MONTH).windowOf(lastMinute))
                .contains(Instant.parse("2026-11-30T16:00:00Z"));
        assertThat(new Quota(1, Quota.Window.YEAR).windowOf(lastMinute))
                .contains(Instant.parse("2025-12-31T16:00:00Z"));
        assertThat(new Quota(1, Quota.Window.CONTRACT).windowOf(lastMinute)).isEmpty();
        for (Quota.Window window : List.of(Quota.Window.DAY, Quota.Window.MONTH, Quota.Window.YEAR)) {
            assertThat(new Quota(1, window).windowOf(newYear)).contains(newYear);
        }
        assertInvalid("quota 0", () -> new Quota(0, Quota.Window.DAY));
    }
}
