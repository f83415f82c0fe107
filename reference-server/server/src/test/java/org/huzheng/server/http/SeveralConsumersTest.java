package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huzheng.ErrorCode;
import org.huzheng.client.EventPage;
import org.huzheng.client.HuzhengClient;
import org.huzheng.codes.DivisionCode;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.SharingContractBuilder;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Masking;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One provider and two consumers under one contract, over HTTP: who has what, who owes what, who may ask. */
@OnBothDatabases
@Tag("HZ-SHR-014")
class SeveralConsumersTest extends OnEachDatabase {
    SeveralConsumersTest(TestDatabase database) {
        super(database);
    }

    private Statement proposed(UnaryOperator<SharingContractBuilder> terms) {
        SharingContractBuilder usual = world.contract().toBuilder(world.source.header(StatementType.SHARING_CONTRACT))
                .parties(ContractParties.of(world.source.party, world.consumer.party, world.stranger.party));
        Statement proposal = world.source.sign(terms.apply(usual).build().payload());
        world.as(world.source).proposeContract(proposal);
        return proposal;
    }

    private void accepted(Statement contract, Department... parties) {
        for (Department party : parties) {
            world.as(party)
                    .signContract(contract.header().id(), world.answer(party, contract, ContractAct.Kind.ACCEPT));
        }
    }

    private Statement inForce(UnaryOperator<SharingContractBuilder> terms) {
        Statement contract = proposed(terms);
        accepted(contract, world.source, world.consumer, world.stranger);
        return contract;
    }

    private Optional<EventPage.Event> listed(Department party) {
        return world.as(party).contracts(Map.of(), Optional.empty(), 10).items().stream()
                .findFirst();
    }

    private String state(Department party) {
        return listed(party).flatMap(EventPage.Event::state).orElse("");
    }

    private List<String> owed(Department party) {
        return world.as(party).inbox(Map.of(), Optional.empty(), 10).items().stream()
                .map(item -> item.waitsFor().orElse(""))
                .toList();
    }

    @Test
    void contract_ofThree_isOwedASignatureByWhoeverHasNotSigned() {
        Statement contract = proposed(terms -> terms);
        List<Department> all = List.of(world.source, world.consumer, world.stranger);
        for (int signed = 0; signed < all.size(); signed++) {
            for (int at = 0; at < all.size(); at++) {
                assertThat(owed(all.get(at))).isEqualTo(at < signed ? List.of() : List.of("SIGNATURE"));
            }
            assertThat(state(world.source)).isEqualTo(signed == 0 ? "DRAFT" : "PARTLY_SIGNED");
            accepted(contract, all.get(signed));
        }
        for (Department party : all) {
            assertThat(state(party)).isEqualTo("ACTIVE");
            assertThat(owed(party)).isEmpty();
        }
    }

    @Test
    @Tag("HZ-SHR-018")
    void consumer_thatLeaves_isListedSo_andTheOtherGoesOn() {
        Statement contract = inForce(terms -> terms);
        EvidenceRef evidence = world.registered(1000);
        Dealings deal = new Dealings(world);
        world.as(world.stranger).revokeContract(contract.header().id(), deal.revocation(world.stranger, contract));
        assertThat(state(world.stranger)).isEqualTo("REVOKED");
        assertThat(state(world.consumer)).isEqualTo("ACTIVE");
        assertThat(state(world.source)).isEqualTo("ACTIVE");
        refusedWithoutTrace(
                ErrorCode.CONTRACT_NOT_ACTIVE,
                () -> world.as(world.stranger)
                        .requestAccess(deal.request(world.stranger, contract, evidence.id(), "案-2")));
        world.as(world.consumer).requestAccess(deal.request(world.consumer, contract, evidence.id(), "案-1"));
        world.as(world.source).revokeContract(contract.header().id(), deal.revocation(world.source, contract));
        assertThat(state(world.consumer)).isEqualTo("REVOKED");
        assertThat(state(world.source)).isEqualTo("REVOKED");
    }

    @Test
    @Tag("HZ-SHR-018")
    @Tag("HZ-SHR-020")
    void consumer_thatSuspends_owesTheResumptionAlone() {
        Statement contract = inForce(terms -> terms);
        String id = contract.header().id();
        Dealings deal = new Dealings(world);
        world.as(world.consumer)
                .suspendContract(id, deal.suspension(world.consumer, contract, ContractAct.Kind.SUSPEND));
        assertThat(state(world.consumer)).isEqualTo("SUSPENDED");
        assertThat(state(world.stranger)).isEqualTo("ACTIVE");
        assertThat(owed(world.consumer)).containsExactly("RESUMPTION");
        assertThat(owed(world.stranger)).isEmpty();
        world.as(world.source).suspendContract(id, deal.suspension(world.source, contract, ContractAct.Kind.SUSPEND));
        assertThat(state(world.stranger)).isEqualTo("SUSPENDED");
        world.as(world.source).suspendContract(id, deal.suspension(world.source, contract, ContractAct.Kind.RESUME));
        assertThat(state(world.stranger)).isEqualTo("ACTIVE");
        assertThat(state(world.consumer)).as("its own stop still holds").isEqualTo("SUSPENDED");
        world.as(world.consumer)
                .suspendContract(id, deal.suspension(world.consumer, contract, ContractAct.Kind.RESUME));
        assertThat(state(world.consumer)).isEqualTo("ACTIVE");
        assertThat(owed(world.consumer)).isEmpty();
    }

    /** Each consumer has the quota by itself, and a new day begins at midnight in Beijing. */
    @Test
    @Tag("HZ-SHR-017")
    void quota_ofADay_isEachConsumersOwn_andBeginsAnew() {
        Statement contract = inForce(terms -> terms.quotas(List.of(new Quota(1, Quota.Window.DAY))));
        EvidenceRef evidence = world.registered(1000);
        granted(world.consumer, contract, evidence, "案-1");
        Statement second = asked(world.consumer, contract, evidence, "案-2");
        rejected(() -> grant(contract, second, evidence), "QUOTA_EXHAUSTED");
        granted(world.stranger, contract, evidence, "案-3");
        world.clock.advance(Duration.ofDays(1));
        grant(contract, second, evidence);
        Statement third = asked(world.consumer, contract, evidence, "案-4");
        rejected(() -> grant(contract, third, evidence), "QUOTA_EXHAUSTED");
    }

    private Statement asked(Department by, Statement contract, EvidenceRef evidence, String caseNumber) {
        Statement request = new Dealings(world).request(by, contract, evidence.id(), caseNumber);
        world.as(by).requestAccess(request);
        return request;
    }

    private void granted(Department by, Statement contract, EvidenceRef evidence, String caseNumber) {
        grant(contract, asked(by, contract, evidence, caseNumber), evidence);
    }

    private void grant(Statement contract, Statement request, EvidenceRef evidence) {
        Statement grant = new Dealings(world)
                .grant(
                        world.source,
                        contract,
                        request,
                        evidence,
                        world.clock.instant().plus(Duration.ofHours(1)));
        world.as(world.source).grantAccess(request.header().id(), grant);
    }

    @Test
    @Tag("HZ-SHR-004")
    void request_forACaseElsewhere_isNotGranted() {
        Statement contract = inForce(terms -> terms.territories(List.of(DivisionCode.parse("330402"))));
        EvidenceRef evidence = world.registered(1000);
        Statement request = asked(world.consumer, contract, evidence, "案-1");
        rejected(() -> grant(contract, request, evidence), "TERRITORY_OUTSIDE_CONTRACT");
    }

    @Test
    @Tag("HZ-SHR-019")
    void provider_ofWhatIsDelicate_owesTheReviewBeforeItsSignature() {
        Statement contract = proposed(
                terms -> terms.resources(List.of(permits())).clearance(2).impactAssessment("示评〔2026〕1号"));
        String id = contract.header().id();
        assertThat(owed(world.source)).containsExactly("SECURITY_REVIEW");
        accepted(contract, world.consumer, world.stranger);
        refusedWithoutTrace(ErrorCode.TRANSITION_ILLEGAL, () -> accepted(contract, world.source));
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL,
                () -> world.as(world.consumer).reviewContract(id, review(world.consumer, contract)));
        world.as(world.source).reviewContract(id, review(world.source, contract));
        assertThat(owed(world.source)).containsExactly("SIGNATURE");
        accepted(contract, world.source);
        assertThat(state(world.stranger)).isEqualTo("ACTIVE");
    }

    private Statement review(Department by, Statement contract) {
        ContractAct review = new ContractAct(
                by.header(StatementType.SECURITY_REVIEW), contract.ref(), ContractAct.Kind.REVIEW_PASSED, "已核对");
        return by.sign(review.payload());
    }

    private static SharedResource permits() {
        return SharedResource.records(
                        "PERMITS",
                        "施工许可证",
                        List.of(
                                new RecordField("permitNo", "许可证编号", Masking.NONE, RecordField.Use.ASKED_BY),
                                new RecordField("holder", "负责人", Masking.NAME, RecordField.Use.SHOWN)))
                .withShare(SharedResource.ShareType.UNCONDITIONAL)
                .withLevel(2)
                .withPersonal(SharedResource.PersonalInformation.GENERAL);
    }

    /** Records are asked for before what answers them is sealed; what is not there yet cannot be granted or fetched. */
    @Test
    @Tag("HZ-SHR-015")
    void request_forRecords_waitsForItsAnswer() {
        Statement contract = proposed(
                terms -> terms.resources(List.of(permits())).clearance(2).impactAssessment("示评〔2026〕1号"));
        world.as(world.source).reviewContract(contract.header().id(), review(world.source, contract));
        accepted(contract, world.source, world.consumer, world.stranger);
        StatementHeader header = world.consumer.signer.header(
                StatementType.ACCESS_REQUEST,
                "AR-" + UUID.randomUUID().toString().substring(0, 8),
                world.consumer.party);
        AccessRequest request = new AccessRequest(
                header,
                contract.ref(),
                AccessRequest.answerId(header),
                Optional.of(new RecordQuery("PERMITS", Map.of("permitNo", "330421202600001"), List.of("holder"))),
                World.PURPOSE,
                World.MATTER,
                World.PLACE,
                World.CASE);
        Statement asked = world.consumer.sign(request.payload());
        HuzhengClient consumer = world.as(world.consumer);
        consumer.requestAccess(asked);
        assertThat(owed(world.source)).containsExactly("ANSWER");
        EvidenceRef other = world.registered(1000);
        refusedWithoutTrace(ErrorCode.NOT_FOUND, () -> grant(contract, asked, other));
        Path out = directory.resolve("answer.hzp");
        refusedWithoutTrace(ErrorCode.NOT_FOUND, () -> consumer.downloadFor(header.id(), request.evidenceId(), out));
        assertThat(out).doesNotExist();
        Dealings deal = new Dealings(world);
        world.as(world.source).refuseAccess(header.id(), deal.refusal(world.source, contract, asked));
        assertThat(consumer.accessRequest(header.id()).state()).contains("REFUSED");
        assertThat(owed(world.source)).isEmpty();
    }
}
