package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huzheng.client.EventPage.Event;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.Conclusion;
import org.huzheng.server.registry.RegisteredApp;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.sharing.ContractAct.Kind;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waits for a department is in its inbox, and what it answered is not. */
@OnBothDatabases
@Tag("HZ-INB-003")
class InboxTest extends OnEachDatabase {
    private static final String OTHER_CASE = "甬集综执罚〔2026〕13号";

    InboxTest(TestDatabase database) {
        super(database);
    }

    private List<Event> inbox(Department department) {
        return new Lists(world.as(department)).inbox(ListQuery.all()).items();
    }

    private Event only(Department department) {
        assertThat(inbox(department)).hasSize(1);
        return inbox(department).get(0);
    }

    @Test
    void contract_waitsForEachPartyUntilItSigned() {
        Statement contract = world.consumer.sign(world.contract().payload());
        world.as(world.consumer).proposeContract(contract);
        Event waiting = only(world.source);
        assertThat(waiting.type()).isEqualTo(StatementType.SHARING_CONTRACT);
        assertThat(waiting.waitsFor()).contains("SIGNATURE");
        assertThat(waiting.issuer()).isEqualTo(world.consumer.party);
        assertThat(waiting.at()).isEqualTo(world.clock.instant());
        assertThat(waiting.ref()).isEqualTo(contract.ref());
        assertThat(waiting.role()).contains("PROVIDER");
        assertThat(waiting.until()).contains(world.contract().validTo());
        assertThat(only(world.consumer).ref()).isEqualTo(contract.ref());
        assertThat(inbox(world.stranger)).isEmpty();
        sign(world.source, contract, Kind.ACCEPT);
        assertThat(inbox(world.source)).isEmpty();
        assertThat(only(world.consumer).state()).contains("PARTLY_SIGNED");
        sign(world.consumer, contract, Kind.ACCEPT);
        assertThat(inbox(world.consumer)).isEmpty();
    }

    private void sign(Department by, Statement contract, Kind answer) {
        world.as(by).signContract(contract.header().id(), world.answer(by, contract, answer));
    }

    @Test
    void contract_thatTheOtherRejected_orThatIsOver_waitsForNobody() {
        Statement rejected = world.consumer.sign(world.contract().payload());
        world.as(world.consumer).proposeContract(rejected);
        sign(world.source, rejected, Kind.REJECT);
        assertThat(inbox(world.consumer)).isEmpty();
        world.as(world.consumer)
                .proposeContract(world.consumer.sign(world.contract().payload()));
        assertThat(inbox(world.source)).hasSize(1);
        world.clock.advance(Duration.ofDays(30));
        assertThat(inbox(world.source)).isEmpty();
        assertThat(new Lists(world.as(world.source))
                        .contracts(ListQuery.all().with("state", "LAPSED"))
                        .items())
                .hasSize(1)
                .allSatisfy(item -> assertThat(item.waitsFor()).isEmpty());
    }

    @Test
    void request_waitsForTheProviderUntilItAnswered() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        Statement refused = world.request(contract, evidence.id(), World.PURPOSE);
        Statement granted = world.request(contract, evidence.id(), World.PURPOSE, OTHER_CASE);
        world.as(world.consumer).requestAccess(refused);
        world.clock.advance(Duration.ofSeconds(9));
        world.as(world.consumer).requestAccess(granted);
        assertThat(inbox(world.consumer)).isEmpty();
        assertThat(inbox(world.source)).extracting(Event::ref).containsExactly(refused.ref(), granted.ref());
        Event second = inbox(world.source).get(1);
        assertThat(second.waitsFor()).contains("ANSWER");
        assertThat(second.at()).isEqualTo(world.clock.instant());
        assertThat(second.issuer()).isEqualTo(world.consumer.party);
        assertThat(second.caseNumber()).contains(OTHER_CASE);
        assertThat(second.evidenceId().orElseThrow()).isEqualTo(evidence.id());
        world.as(world.source)
                .refuseAccess(refused.header().id(), new Dealings(world).refusal(world.source, contract, refused));
        assertThat(only(world.source).ref()).isEqualTo(granted.ref());
        world.as(world.source)
                .grantAccess(granted.header().id(), world.grant(contract, granted, evidence, Duration.ofDays(1)));
        assertThat(inbox(world.source)).isEmpty();
    }

    @Test
    void recall_waitsOnceForEachCaseThatReliesOnIt_untilThatCaseAcknowledged() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        Statement decided = world.granted(contract, evidence);
        world.granted(contract, evidence, OTHER_CASE);
        Statement declined = world.granted(contract, evidence, "甲案");
        for (Statement use : List.of(decided, declined)) {
            world.as(world.consumer)
                    .downloadFor(
                            use.header().id(),
                            evidence.id(),
                            directory.resolve(use.header().id()));
        }
        world.as(world.consumer).decideRecognition(world.decision(contract, decided, evidence, Conclusion.RECOGNISED));
        world.as(world.consumer)
                .decideRecognition(world.decision(contract, declined, evidence, Conclusion.REJECTED, "甲案"));
        Statement recall = world.recall(evidence);
        world.as(world.source).recallEvidence(recall);
        assertThat(inbox(world.source)).isEmpty();
        assertThat(inbox(world.consumer))
                .allSatisfy(item -> assertThat(item.waitsFor()).contains("ACKNOWLEDGEMENT"))
                .allSatisfy(item -> assertThat(item.ref()).isEqualTo(recall.ref()))
                .extracting(item -> item.caseNumber().orElseThrow())
                .containsExactly(World.CASE, OTHER_CASE);
        String first = inbox(world.consumer).get(0).cursor();
        assertThat(new Lists(world.as(world.consumer))
                        .inbox(ListQuery.all().after(first))
                        .items())
                .extracting(item -> item.caseNumber())
                .containsExactly(Optional.of(OTHER_CASE));
        world.as(world.consumer).acknowledgeRecall(recall.header().id(), world.acknowledgement(world.consumer, recall));
        assertThat(only(world.consumer).caseNumber()).contains(OTHER_CASE);
        assertThat(new Lists(world.as(world.consumer))
                        .recalls(ListQuery.all().with("state", "ACKNOWLEDGED"))
                        .items())
                .hasSize(1);
        world.as(world.consumer)
                .acknowledgeRecall(
                        recall.header().id(), new Dealings(world).acknowledgement(world.consumer, recall, OTHER_CASE));
        assertThat(inbox(world.consumer)).isEmpty();
    }

    @Test
    void sender_isShownByItsRegisteredName_notByTheStatements() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        world.as(world.consumer).requestAccess(world.request(contract, evidence.id(), World.PURPOSE));
        Department renamed = new Department(world.authority, "示例镇综合执法局", world.consumer.code(), world.clock);
        world.clock.advance(Duration.ofSeconds(1));
        Party now = Party.of(world.consumer.code(), "示例镇综合执法局");
        world.server.register(new RegisteredApp("app-renamed", now, renamed.issued.certificate()));
        assertThat(only(world.source).issuer()).isEqualTo(now);
        assertThat(only(world.source).counterpart()).contains(now);
    }

    @Test
    void inbox_narrowed_showsWhatFits() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        world.as(world.consumer).requestAccess(world.request(contract, evidence.id(), World.PURPOSE));
        world.clock.advance(Duration.ofSeconds(5));
        world.as(world.consumer)
                .proposeContract(world.consumer.sign(world.contract().payload()));
        assertThat(narrowed(ListQuery.all())).containsExactly("ANSWER", "SIGNATURE");
        assertThat(narrowed(ListQuery.all().with("waitsFor", "ANSWER"))).containsExactly("ANSWER");
        assertThat(narrowed(ListQuery.all().with("case", World.CASE))).containsExactly("ANSWER");
        assertThat(narrowed(ListQuery.all().since(world.clock.instant()))).containsExactly("SIGNATURE");
        assertThat(narrowed(ListQuery.all().with("counterpart", world.consumer.code())))
                .hasSize(2);
        assertThat(narrowed(ListQuery.all().with("counterpart", world.stranger.code())))
                .isEmpty();
    }

    private List<String> narrowed(ListQuery query) {
        return new Lists(world.as(world.source))
                .inbox(query).items().stream()
                        .map(item -> item.waitsFor().orElseThrow())
                        .toList();
    }
}
