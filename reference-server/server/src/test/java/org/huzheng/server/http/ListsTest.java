package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.EventPage;
import org.huzheng.client.EventPage.Event;
import org.huzheng.client.HuzhengClient;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.server.NewStatement;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists: what they are narrowed to, what they are looked up by, and how their pages follow one another. */
@OnBothDatabases
@Tag("HZ-INB-001")
class ListsTest extends OnEachDatabase {
    private static final String OTHER_CASE = "甬集综执罚〔2026〕13号";

    ListsTest(TestDatabase database) {
        super(database);
    }

    private static List<String> ids(EventPage page) {
        return page.items().stream().map(item -> item.statementId()).toList();
    }

    @Test
    void contracts_areNarrowedByStateSideCounterpartAndTime() {
        Lists source = new Lists(world.as(world.source));
        String active = world.activeContract().header().id();
        world.clock.advance(Duration.ofSeconds(10));
        Statement proposed = new Dealings(world)
                .contract(
                        world.source,
                        world.stranger,
                        world.source,
                        world.clock.instant(),
                        world.clock.instant().plusSeconds(3600));
        source.client().proposeContract(proposed);
        String draft = proposed.header().id();
        assertThat(ids(source.contracts(ListQuery.all()))).containsExactly(active, draft);
        assertThat(ids(source.contracts(ListQuery.all().with("state", "ACTIVE"))))
                .containsExactly(active);
        assertThat(ids(source.contracts(ListQuery.all().with("state", "DRAFT"))))
                .containsExactly(draft);
        assertThat(ids(source.contracts(ListQuery.all().with("role", "CONSUMER"))))
                .containsExactly(draft);
        assertThat(ids(source.contracts(ListQuery.all().with("counterpart", world.consumer.code()))))
                .containsExactly(active);
        assertThat(ids(source.contracts(ListQuery.all().since(world.clock.instant()))))
                .containsExactly(draft);
        world.clock.advance(Duration.ofDays(30));
        assertThat(ids(source.contracts(ListQuery.all().with("state", "ACTIVE"))))
                .isEmpty();
        assertThat(ids(source.contracts(ListQuery.all().with("state", "EXPIRED"))))
                .containsExactly(active);
    }

    @Test
    @Tag("HZ-SHR-010")
    void contract_suspendedAndResumed_isListedSoUntilItsPeriodEnds() {
        HuzhengClient client = world.as(world.source);
        Lists source = new Lists(client);
        Statement contract = world.activeContract();
        for (String state : List.of("SUSPENDED", "ACTIVE", "SUSPENDED")) {
            ContractAct.Kind action = state.equals("ACTIVE") ? ContractAct.Kind.RESUME : ContractAct.Kind.SUSPEND;
            client.suspendContract(
                    contract.header().id(), new Dealings(world).suspension(world.source, contract, action));
            assertThat(source.contracts(ListQuery.all()).items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.state()).contains(state));
            assertThat(client.contract(contract.header().id()).state()).contains(state);
        }
        assertThat(ids(new Lists(world.as(world.consumer))
                        .contracts(ListQuery.all().with("state", "SUSPENDED"))))
                .hasSize(1);
        world.clock.advance(Duration.ofDays(30));
        assertThat(ids(source.contracts(ListQuery.all().with("state", "EXPIRED"))))
                .hasSize(1);
    }

    @Test
    @Tag("HZ-SHR-012")
    void contract_amended_isListedAsSupersededFromTheDayTheNewOneHolds() {
        HuzhengClient client = world.as(world.source);
        Lists source = new Lists(client);
        Statement old = world.activeContract();
        SharingContract terms = world.contract().toBuilder(world.consumer.header(StatementType.SHARING_CONTRACT))
                .amends(old.ref())
                .validFrom(world.clock.instant().plus(Duration.ofDays(3)))
                .build();
        Statement amending = world.active(world.consumer.sign(terms.payload()));
        String first = old.header().id();
        String second = amending.header().id();
        assertThat(ids(source.contracts(ListQuery.all().with("state", "ACTIVE"))))
                .containsExactly(first);
        assertThat(ids(source.contracts(ListQuery.all().with("state", "SIGNED"))))
                .containsExactly(second);
        world.clock.advance(Duration.ofDays(3));
        assertThat(ids(source.contracts(ListQuery.all().with("state", "SUPERSEDED"))))
                .containsExactly(first);
        assertThat(ids(source.contracts(ListQuery.all().with("state", "ACTIVE"))))
                .containsExactly(second);
        assertThat(client.contract(first).state()).contains("SUPERSEDED");
        world.clock.advance(Duration.ofDays(30));
        assertThat(ids(source.contracts(ListQuery.all().with("state", "SUPERSEDED"))))
                .containsExactly(first);
    }

    @Test
    void releases_sayWhoFetchedWhatWhenUnderWhichRequest() {
        EvidenceRef evidence = world.registered(1000);
        EvidenceRef another = world.registered(1001);
        Statement contract = world.activeContract();
        Statement first = world.granted(contract, evidence);
        Statement second = world.granted(contract, another, OTHER_CASE);
        world.clock.advance(Duration.ofSeconds(3));
        for (EvidenceRef fetched : List.of(evidence, another)) {
            world.as(world.consumer).download(fetched.id(), directory.resolve(fetched.id()));
        }
        List<Event> releases =
                new Lists(world.as(world.source)).releases(ListQuery.all()).items();
        assertThat(releases)
                .extracting(item -> item.requestId().orElseThrow())
                .containsExactly(first.header().id(), second.header().id());
        assertThat(releases)
                .allSatisfy(item -> assertThat(item.counterpart()).contains(world.consumer.party))
                .allSatisfy(item -> assertThat(item.at()).isEqualTo(world.clock.instant()));
        assertThat(new Lists(world.as(world.source))
                        .releases(ListQuery.all().with("evidence", another.id()))
                        .items())
                .extracting(Event::cursor)
                .containsExactly(releases.get(1).cursor());
        assertThat(new Lists(world.as(world.consumer))
                        .releases(ListQuery.all().with("case", World.CASE))
                        .items())
                .extracting(item -> item.role().orElseThrow())
                .containsExactly("CONSUMER");
        assertThat(new Lists(world.as(world.stranger)).releases(ListQuery.all()).items())
                .isEmpty();
    }

    @Test
    @Tag("HZ-INB-004")
    void evidence_isFoundByIdAndIssuer_andByCase() {
        SealedPackage own = world.sealed(world.source, 100);
        EvidenceRef evidence = world.registered(world.source, own);
        EvidenceRef asked = world.registered(1000);
        Statement contract = world.activeContract();
        world.as(world.consumer).requestAccess(world.request(contract, asked.id(), World.PURPOSE));
        assertThat(new Lists(world.as(world.consumer)).evidence(ListQuery.all()).items())
                .isEmpty();
        world.granted(contract, evidence);
        world.granted(contract, evidence, OTHER_CASE);
        ListQuery known = ListQuery.all().with("evidence", evidence.id()).with("issuer", world.source.code());
        assertThat(new Lists(world.as(world.source)).evidence(known).items())
                .extracting(item -> item.role().orElseThrow())
                .containsExactly("PROVIDER");
        assertThat(new Lists(world.as(world.consumer)).evidence(known).items())
                .extracting(item -> item.caseNumber().orElseThrow())
                .containsExactly(World.CASE, OTHER_CASE);
        assertThat(new Lists(world.as(world.consumer))
                        .evidence(ListQuery.all().with("case", OTHER_CASE))
                        .items())
                .hasSize(1);
        assertThat(new Lists(world.as(world.consumer))
                        .evidence(
                                ListQuery.all().with("evidence", evidence.id()).with("issuer", world.stranger.code()))
                        .items())
                .isEmpty();
        world.as(world.source).recallEvidence(world.recall(evidence));
        assertThat(new Lists(world.as(world.consumer))
                        .evidence(ListQuery.all().with("state", "RECALLED"))
                        .items())
                .hasSize(2);
        assertThat(ids(new Lists(world.as(world.source))
                        .evidence(ListQuery.all().with("state", "REGISTERED"))))
                .hasSize(1);
    }

    @Test
    @Tag("HZ-INB-004")
    void contractsOfOneNumber_ofTwoIssuers_areBothFound_andToldApartByIssuer() {
        Statement first = world.activeContract();
        Statement second = world.stranger.sign(Bytes.ofUtf8(new Dealings(world)
                .contract(
                        world.stranger,
                        world.stranger,
                        world.source,
                        world.clock.instant(),
                        world.clock.instant().plusSeconds(3600))
                .payload()
                .utf8()
                .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + first.header().id() + "\"")));
        world.as(world.stranger).proposeContract(second);
        ListQuery number = ListQuery.all().with("id", first.header().id());
        assertThat(new Lists(world.as(world.source)).contracts(number).items())
                .extracting(Event::ref)
                .containsExactly(first.ref(), second.ref());
        assertThat(new Lists(world.as(world.source))
                        .contracts(number.with("issuer", world.stranger.code()))
                        .items())
                .extracting(Event::ref)
                .containsExactly(second.ref());
        assertThat(new Lists(world.as(world.consumer)).contracts(number).items())
                .extracting(Event::ref)
                .containsExactly(first.ref());
    }

    @Test
    void item_ofAList_leadsToItsStatement_andToNoOther() {
        Statement first = world.activeContract();
        Statement second = world.activeContract();
        Lists source = new Lists(world.as(world.source));
        List<Event> contracts = source.contracts(ListQuery.all()).items();
        assertThat(contracts)
                .extracting(item -> source.client().listed(item).statement().ref())
                .containsExactly(first.ref(), second.ref());
        world.registered(1000);
        Event registration = source.evidence(ListQuery.all()).items().get(0);
        assertThatThrownBy(() -> source.client().listed(registration))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
    }

    @Test
    @Tag("HZ-INB-002")
    void pages_whileRowsAreAdded_neitherRepeatNorLeaveOut() {
        Lists consumer = new Lists(world.as(world.consumer));
        List<String> proposed = new ArrayList<>();
        List<String> read = new ArrayList<>();
        propose(consumer, proposed, 5);
        EventPage page = consumer.contracts(ListQuery.all().limit(2));
        for (int round = 0; round < 3; round++) {
            read.addAll(ids(page));
            propose(consumer, proposed, 1);
            page = consumer.contracts(
                    ListQuery.all().limit(2).after(page.nextCursor().orElseThrow()));
        }
        read.addAll(ids(page));
        assertThat(page.nextCursor()).isEmpty();
        assertThat(read).isEqualTo(proposed);
        propose(consumer, proposed, 1);
        String last = page.items().get(page.items().size() - 1).cursor();
        assertThat(ids(consumer.contracts(ListQuery.all().after(last))))
                .containsExactly(proposed.get(proposed.size() - 1));
    }

    private void propose(Lists consumer, List<String> proposed, int count) {
        for (int i = 0; i < count; i++) {
            Statement contract = world.consumer.sign(world.contract().payload());
            consumer.client().proposeContract(contract);
            proposed.add(contract.header().id());
        }
    }

    @Test
    @Tag("HZ-INB-005")
    void cursor_notGivenOutHere_isRefusedByItsCode() {
        world.activeContract();
        Lists source = new Lists(world.as(world.source));
        for (String bad : List.of("x", "", "-1", "1e3", "007", "1.0", "1.", "99999999999999999999", "4711", "1 ")) {
            ListQuery query = ListQuery.all().after(bad);
            assertThat(refused(() -> source.contracts(query))).as(bad).isEqualTo(ErrorCode.CURSOR_INVALID);
            assertThat(refused(() -> source.inbox(query))).as(bad).isEqualTo(ErrorCode.CURSOR_INVALID);
            assertThat(refused(() -> source.client().events(Optional.of(bad), 5)))
                    .as(bad)
                    .isEqualTo(ErrorCode.CURSOR_INVALID);
        }
        assertThat(refused(() -> source.client().events(Optional.of("1.1"), 5))).isEqualTo(ErrorCode.CURSOR_INVALID);
        assertThat(source.client().events(Optional.of("2"), 5).items()).isEmpty();
    }

    @Test
    @Tag("HZ-INB-006")
    void lists_ofWhatAnEarlierVersionStored_areFilledAtTheStart() {
        EvidenceRef evidence = world.registered(1000);
        Statement contract = world.activeContract();
        world.granted(contract, evidence);
        world.as(world.consumer).download(evidence.id(), directory.resolve("x"));
        world.as(world.consumer).requestAccess(world.request(contract, evidence.id(), World.PURPOSE, OTHER_CASE));
        world.as(world.consumer)
                .proposeContract(world.consumer.sign(world.contract().payload()));
        Statement recall = world.recall(evidence);
        world.as(world.source).recallEvidence(recall);
        world.as(world.consumer).acknowledgeRecall(recall.header().id(), world.acknowledgement(world.consumer, recall));
        List<EventPage> before = lists();
        assertThat(before.stream().filter(page -> page.items().isEmpty())).hasSizeLessThan(2);
        world.server.storage().inTransaction(transaction -> {
            transaction.stores().listings().clear();
            return true;
        });
        assertThat(lists()).allSatisfy(page -> assertThat(page.items()).isEmpty());
        world.restart();
        assertThat(lists()).isEqualTo(before);
    }

    /** A contract in a form this build cannot read: it stays in the log, is in no list, and the server starts. */
    @Test
    @Tag("HZ-INB-006")
    void lists_ofWhatNobodyCanReadAnyMore_doNotStopAStart() {
        String active = world.activeContract().header().id();
        String earlier = world.contract().payload().utf8().replace("\"consumers\":[", "\"consumer\":[");
        Statement unreadable = world.consumer.sign(Bytes.ofUtf8(earlier));
        String id = unreadable.header().id();
        world.server.storage().inTransaction(transaction -> {
            transaction.register(
                    new NewStatement(
                            StatementType.SHARING_CONTRACT,
                            id,
                            world.consumer.code(),
                            unreadable.ref().digest(),
                            unreadable.logEntry(),
                            Set.of(),
                            Set.of(world.consumer.code(), world.source.code())),
                    world.clock.instant());
            transaction.stores().listings().clear();
            return true;
        });
        world.restart();
        assertThat(ids(new Lists(world.as(world.source)).contracts(ListQuery.all())))
                .containsExactly(active);
        assertThat(world.as(world.source).events(Optional.empty(), 50).items())
                .extracting(Event::statementId)
                .contains(id);
    }

    private List<EventPage> lists() {
        List<EventPage> pages = new ArrayList<>();
        for (Department department : List.of(world.source, world.consumer)) {
            Lists client = new Lists(world.as(department));
            pages.add(client.contracts(ListQuery.all()));
            pages.add(client.accessRequests(ListQuery.all()));
            pages.add(client.evidence(ListQuery.all()));
            pages.add(client.releases(ListQuery.all()));
            pages.add(client.recalls(ListQuery.all()));
            pages.add(client.inbox(ListQuery.all()));
        }
        return pages;
    }
}
