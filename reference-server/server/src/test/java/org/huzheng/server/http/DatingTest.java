package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huzheng.client.HuzhengClient;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.Conclusion;
import org.huzheng.server.IntakePolicy;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a statement can have been issued, for how long it may bind, and what it may call a department. */
@OnBothDatabases
class DatingTest extends OnEachDatabase {
    DatingTest(TestDatabase database) {
        super(database);
    }

    @Test
    @Tag("HZ-SRV-025")
    void statement_issuedLongAgo_isRefused_butOneTakenInBeforeIsAnsweredAgain() {
        Statement contract = world.consumer.sign(world.contract().payload());
        Statement forgotten = world.consumer.sign(world.contract().payload());
        HuzhengClient consumer = world.as(world.consumer);
        long index = consumer.proposeContract(contract).logIndex();
        world.clock.advance(Duration.ofHours(25));
        assertThat(consumer.proposeContract(contract).logIndex()).isEqualTo(index);
        rejected(() -> consumer.proposeContract(forgotten), "STATEMENT_BACKDATED");
    }

    @Test
    @Tag("HZ-SRV-025")
    void answer_olderThanWhatItAnswers_isRefused() {
        world.clock.advance(Duration.ofHours(2));
        Statement contract = world.activeContract();
        Statement early = world.source.sign(new ContractAct(
                        dated(world.source, StatementType.CONTRACT_REVOCATION, Duration.ofHours(1)),
                        contract.ref(),
                        ContractAct.Kind.REVOKE,
                        "")
                .payload());
        rejected(() -> world.as(world.source).revokeContract(contract.header().id(), early), "ISSUED_BEFORE_REFERENCE");
        EvidenceRef evidence = world.registered(1000);
        Statement request = world.request(contract, evidence.id(), World.PURPOSE);
        world.as(world.consumer).requestAccess(request);
        Statement grant = world.source.sign(new AccessGrant(
                        dated(world.source, StatementType.ACCESS_GRANT, Duration.ofHours(1)),
                        request.ref(),
                        contract.ref(),
                        evidence,
                        world.clock.instant().plus(Duration.ofDays(1)))
                .payload());
        rejected(() -> world.as(world.source).grantAccess(request.header().id(), grant), "ISSUED_BEFORE_REFERENCE");
    }

    private StatementHeader dated(Department by, StatementType type, Duration ago) {
        StatementHeader now = by.header(type);
        return new StatementHeader(type, now.suite(), now.id(), now.issuedAt().minus(ago), now.issuer());
    }

    /** The whole way to a release and a decision, by a consumer whose clock is wrong by so much. */
    private void exchanged(Duration wrong) {
        EvidenceRef evidence = world.registered(1000);
        Department consumer = new Department(world.consumer, world.consumer.appId, Clock.offset(world.clock, wrong));
        HuzhengClient client = world.as(world.consumer);
        Statement contract = consumer.sign(world.contractBy(consumer).payload());
        String id = contract.header().id();
        client.proposeContract(contract);
        world.as(world.source).signContract(id, world.answer(world.source, contract, ContractAct.Kind.ACCEPT));
        client.signContract(id, world.answer(consumer, contract, ContractAct.Kind.ACCEPT));
        Statement request = consumer.sign(new AccessRequest(
                        consumer.header(StatementType.ACCESS_REQUEST),
                        contract.ref(),
                        evidence.id(),
                        Optional.empty(),
                        World.PURPOSE,
                        World.MATTER,
                        World.PLACE,
                        World.CASE)
                .payload());
        client.requestAccess(request);
        world.as(world.source)
                .grantAccess(request.header().id(), world.grant(contract, request, evidence, Duration.ofDays(1)));
        client.download(evidence.id(), directory.resolve(evidence.id()));
        client.decideRecognition(world.decision(contract, request, evidence, Conclusion.RECOGNISED));
    }

    @Test
    @Tag("HZ-SRV-025")
    void department_whoseClockIsALittleWrong_isServedAtOnce() {
        exchanged(Duration.ofSeconds(40));
        exchanged(Duration.ofSeconds(-40));
        exchanged(Duration.ofMinutes(5));
        exchanged(Duration.ofMinutes(-5));
    }

    @Test
    @Tag("HZ-SRV-025")
    void department_whoseClockIsFarAhead_isRefused() {
        Department ahead = new Department(
                world.consumer, world.consumer.appId, Clock.offset(world.clock, Duration.ofSeconds(301)));
        Statement contract = ahead.sign(world.contractBy(ahead).payload());
        rejected(() -> world.as(world.consumer).proposeContract(contract), "TIME_ORDER_IMPLAUSIBLE");
    }

    @Test
    @Tag("HZ-SRV-025")
    void decision_olderThanTheRelease_isRefused() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        Statement request = world.granted(contract, evidence);
        Statement early = world.decision(contract, request, evidence, Conclusion.RECOGNISED);
        world.clock.advance(Duration.ofHours(1));
        world.as(world.consumer).download(evidence.id(), directory.resolve("x"));
        rejected(() -> world.as(world.consumer).decideRecognition(early), "ISSUED_BEFORE_REFERENCE");
    }

    private void grantUntil(Statement contract, Instant until, String reason) {
        EvidenceRef evidence = world.registered(1000);
        Statement request = world.request(contract, evidence.id(), World.PURPOSE);
        world.as(world.consumer).requestAccess(request);
        Duration life = Duration.between(world.clock.instant(), until);
        rejected(
                () -> world.as(world.source)
                        .grantAccess(request.header().id(), world.grant(contract, request, evidence, life)),
                reason);
    }

    @Test
    @Tag("HZ-SRV-028")
    void grant_thatIsOver_orOutlivesItsContract_isRefused() {
        Instant now = world.clock.instant();
        grantUntil(world.activeContract(), now.minus(Duration.ofDays(400)), "GRANT_PERIOD_OVER");
        grantUntil(world.activeContract(), now.plus(Duration.ofDays(31)), "GRANT_BEYOND_CONTRACT");
    }

    @Test
    @Tag("HZ-SRV-028")
    void grant_longerThanTheOperatorLets_isRefusedUnderAContractThatRunsLonger() {
        Instant now = world.clock.instant();
        Duration longest = IntakePolicy.defaults().longestGrant();
        Statement contract =
                contractWith("validTo", now.plus(longest.multipliedBy(2)).toString());
        grantUntil(world.active(contract), now.plus(longest).plusSeconds(60), "GRANT_PERIOD_TOO_LONG");
    }

    private Statement contractWith(String field, String value) {
        String payload = world.contract().payload().utf8();
        return world.consumer.sign(Bytes.ofUtf8(
                payload.replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + value + "\"")));
    }

    @Test
    @Tag("HZ-SRV-028")
    void contract_thatIsOver_orRunsForAges_isRefused() {
        Statement over = contractWith("validTo", "2020-01-01T00:00:00Z");
        Statement past = world.consumer.sign(Bytes.ofUtf8(over.payload()
                .utf8()
                .replaceFirst("\"validFrom\":\"[^\"]*\"", "\"validFrom\":\"2019-01-01T00:00:00Z\"")));
        rejected(() -> world.as(world.consumer).proposeContract(past), "CONTRACT_PERIOD_OVER");
        rejected(
                () -> world.as(world.consumer).proposeContract(contractWith("validTo", "9999-01-01T00:00:00Z")),
                "CONTRACT_PERIOD_TOO_LONG");
    }

    @Test
    @Tag("HZ-SRV-027")
    void department_calledOtherwiseThanRegistered_isRefused_whetherItIsTheIssuerOrAnother() {
        String payload = world.contract().payload().utf8();
        String name = world.source.party.name();
        Statement other = world.consumer.sign(Bytes.ofUtf8(payload.replace(name, "伪造名称局")));
        rejected(() -> world.as(world.consumer).proposeContract(other), "PARTY_NAME_MISMATCH");
        StatementHeader own = world.consumer.header(StatementType.SHARING_CONTRACT);
        StatementHeader named = new StatementHeader(
                own.type(),
                own.suite(),
                own.id(),
                own.issuedAt(),
                new Party(own.issuer().code(), "示例县公安局"));
        Statement misnamed = world.consumer.sign(named.payload(json -> json));
        assertThat(misnamed.header().issuer().name()).isEqualTo("示例县公安局");
        Bytes mixed = Bytes.ofUtf8(payload.replace(world.consumer.party.name(), "示例县公安局"));
        rejected(() -> world.as(world.consumer).proposeContract(world.consumer.sign(mixed)), "ISSUER_NAME_DIFFERS");
    }

    @Test
    @Tag("HZ-SRV-027")
    void events_showTheRegisteredName() {
        world.as(world.consumer)
                .proposeContract(world.consumer.sign(world.contract().payload()));
        assertThat(world.as(world.source).events(Optional.empty(), 5).items())
                .extracting(event -> event.issuer().name())
                .containsExactly(world.consumer.party.name());
    }
}
