package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.ListPage;
import org.huzheng.client.ListPage.Item;
import org.huzheng.client.ListPage.Role;
import org.huzheng.client.ListQuery;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.sharing.ContractSuspension;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementRef;
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

    private static List<String> ids(ListPage page) {
        return page.items().stream().map(item -> item.statement().id()).toList();
    }

    @Test
    void contracts_areNarrowedByStateSideCounterpartAndTime() {
        HuzhengClient source = world.as(world.source);
        String active = world.activeContract().header().id();
        world.clock.advance(Duration.ofSeconds(10));
        Statement proposed = new Dealings(world)
                .contract(
                        world.source,
                        world.stranger,
                        world.source,
                        world.clock.instant(),
                        world.clock.instant().plusSeconds(3600));
        source.proposeContract(proposed);
        String draft = proposed.header().id();
        assertThat(ids(source.contracts(ListQuery.all()))).containsExactly(active, draft);
        assertThat(ids(source.contracts(ListQuery.all().state("ACTIVE")))).containsExactly(active);
        assertThat(ids(source.contracts(ListQuery.all().state("DRAFT")))).containsExactly(draft);
        assertThat(ids(source.contracts(ListQuery.all().role(Role.CONSUMER)))).containsExactly(draft);
        assertThat(ids(source.contracts(ListQuery.all().counterpart(world.consumer.party.code()))))
                .containsExactly(active);
        assertThat(ids(source.contracts(ListQuery.all().since(world.clock.instant()))))
                .containsExactly(draft);
        world.clock.advance(Duration.ofDays(30));
        assertThat(ids(source.contracts(ListQuery.all().state("ACTIVE")))).isEmpty();
        assertThat(ids(source.contracts(ListQuery.all().state("EXPIRED")))).containsExactly(active);
    }

    @Test
    @Tag("HZ-SHR-010")
    void contract_suspendedAndResumed_isListedSoUntilItsPeriodEnds() {
        HuzhengClient source = world.as(world.source);
        Statement contract = world.activeContract();
        for (String state : List.of("SUSPENDED", "ACTIVE", "SUSPENDED")) {
            ContractSuspension.Action action =
                    state.equals("ACTIVE") ? ContractSuspension.Action.RESUME : ContractSuspension.Action.SUSPEND;
            source.suspendContract(
                    contract.header().id(), new Dealings(world).suspension(world.source, contract, action));
            assertThat(source.contracts(ListQuery.all()).items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.state()).contains(state));
            assertThat(source.contract(contract.header().id()).state()).contains(state);
        }
        assertThat(ids(world.as(world.consumer).contracts(ListQuery.all().state("SUSPENDED"))))
                .hasSize(1);
        world.clock.advance(Duration.ofDays(30));
        assertThat(ids(source.contracts(ListQuery.all().state("EXPIRED")))).hasSize(1);
    }

    @Test
    @Tag("HZ-SHR-012")
    void contract_amended_isListedAsSupersededFromTheDayTheNewOneHolds() {
        HuzhengClient source = world.as(world.source);
        Statement old = world.activeContract();
        SharingContract terms = world.contract().toBuilder(world.consumer.header(StatementType.SHARING_CONTRACT))
                .amends(old.ref())
                .validFrom(world.clock.instant().plus(Duration.ofDays(3)))
                .build();
        Statement amending = world.active(world.consumer.sign(terms.payload()));
        String first = old.header().id();
        String second = amending.header().id();
        assertThat(ids(source.contracts(ListQuery.all().state("ACTIVE")))).containsExactly(first);
        assertThat(ids(source.contracts(ListQuery.all().state("SIGNED")))).containsExactly(second);
        world.clock.advance(Duration.ofDays(3));
        assertThat(ids(source.contracts(ListQuery.all().state("SUPERSEDED")))).containsExactly(first);
        assertThat(ids(source.contracts(ListQuery.all().state("ACTIVE")))).containsExactly(second);
        assertThat(source.contract(first).state()).contains("SUPERSEDED");
        world.clock.advance(Duration.ofDays(30));
        assertThat(ids(source.contracts(ListQuery.all().state("SUPERSEDED")))).containsExactly(first);
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
        List<Item> releases = world.as(world.source).releases(ListQuery.all()).items();
        assertThat(releases)
                .extracting(item -> item.dealing().request().orElseThrow().id())
                .containsExactly(first.header().id(), second.header().id());
        assertThat(releases)
                .allSatisfy(item -> assertThat(item.dealing().counterpart()).contains(world.consumer.party))
                .allSatisfy(item -> assertThat(item.since()).isEqualTo(world.clock.instant()));
        assertThat(world.as(world.source)
                        .releases(ListQuery.all().evidence(another.id()))
                        .items())
                .extracting(Item::cursor)
                .containsExactly(releases.get(1).cursor());
        assertThat(world.as(world.consumer)
                        .releases(ListQuery.all().caseNumber(World.CASE))
                        .items())
                .extracting(item -> item.dealing().role())
                .containsExactly(Role.CONSUMER);
        assertThat(world.as(world.stranger).releases(ListQuery.all()).items()).isEmpty();
    }

    @Test
    @Tag("HZ-INB-004")
    void evidence_isFoundByIdAndIssuer_andByCase() {
        SealedPackage own = world.sealed(world.source, 100);
        EvidenceRef evidence = world.registered(world.source, own);
        EvidenceRef asked = world.registered(1000);
        Statement contract = world.activeContract();
        world.as(world.consumer).requestAccess(world.request(contract, asked.id(), World.PURPOSE));
        assertThat(world.as(world.consumer).evidence(ListQuery.all()).items()).isEmpty();
        world.granted(contract, evidence);
        world.granted(contract, evidence, OTHER_CASE);
        ListQuery known = ListQuery.all().evidence(evidence.id()).issuer(world.source.party.code());
        assertThat(world.as(world.source).evidence(known).items())
                .extracting(item -> item.dealing().role())
                .containsExactly(Role.PROVIDER);
        assertThat(world.as(world.consumer).evidence(known).items())
                .extracting(item -> item.dealing().caseNumber().orElseThrow())
                .containsExactly(World.CASE, OTHER_CASE);
        assertThat(world.as(world.consumer)
                        .evidence(ListQuery.all().caseNumber(OTHER_CASE))
                        .items())
                .hasSize(1);
        assertThat(world.as(world.consumer)
                        .evidence(ListQuery.all().evidence(evidence.id()).issuer(world.stranger.party.code()))
                        .items())
                .isEmpty();
        world.as(world.source).recallEvidence(world.recall(evidence));
        assertThat(world.as(world.consumer)
                        .evidence(ListQuery.all().state("RECALLED"))
                        .items())
                .hasSize(2);
        assertThat(ids(world.as(world.source).evidence(ListQuery.all().state("REGISTERED"))))
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
        ListQuery number = ListQuery.all().id(first.header().id());
        assertThat(world.as(world.source).contracts(number).items())
                .extracting(Item::statement)
                .containsExactly(first.ref(), second.ref());
        assertThat(world.as(world.source)
                        .contracts(number.issuer(world.stranger.party.code()))
                        .items())
                .extracting(Item::statement)
                .containsExactly(second.ref());
        assertThat(world.as(world.consumer).contracts(number).items())
                .extracting(Item::statement)
                .containsExactly(first.ref());
    }

    @Test
    void item_ofAList_leadsToItsStatement_andToNoOther() {
        Statement first = world.activeContract();
        Statement second = world.activeContract();
        HuzhengClient source = world.as(world.source);
        List<Item> contracts = source.contracts(ListQuery.all()).items();
        assertThat(contracts)
                .extracting(item -> source.listed(item).statement().ref())
                .containsExactly(first.ref(), second.ref());
        assertThatThrownBy(() -> source.listed(altered(contracts.get(0), second)))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RESPONSE_INVALID));
        world.registered(1000);
        Item registration = source.evidence(ListQuery.all()).items().get(0);
        assertThatThrownBy(() -> source.listed(registration))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
    }

    /** The item, with the digest of another statement. */
    private static Item altered(Item item, Statement other) {
        return new Item(
                item.cursor(),
                item.type(),
                item.issuer(),
                new StatementRef(item.statement().id(), other.ref().digest()),
                item.since(),
                item.logIndex(),
                item.dealing(),
                item.state(),
                item.waitsFor(),
                item.until());
    }

    @Test
    @Tag("HZ-INB-002")
    void pages_whileRowsAreAdded_neitherRepeatNorLeaveOut() {
        HuzhengClient consumer = world.as(world.consumer);
        List<String> proposed = new ArrayList<>();
        List<String> read = new ArrayList<>();
        propose(consumer, proposed, 5);
        ListPage page = consumer.contracts(ListQuery.all().limit(2));
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

    private void propose(HuzhengClient consumer, List<String> proposed, int count) {
        for (int i = 0; i < count; i++) {
            Statement contract = world.consumer.sign(world.contract().payload());
            consumer.proposeContract(contract);
            proposed.add(contract.header().id());
        }
    }

    @Test
    @Tag("HZ-INB-005")
    void cursor_notGivenOutHere_isRefusedByItsCode() {
        world.activeContract();
        HuzhengClient source = world.as(world.source);
        for (String bad : List.of("x", "", "-1", "1e3", "007", "1.0", "1.", "99999999999999999999", "4711", "1 ")) {
            ListQuery query = ListQuery.all().after(bad);
            assertThat(refused(() -> source.contracts(query))).as(bad).isEqualTo(ErrorCode.CURSOR_INVALID);
            assertThat(refused(() -> source.inbox(query))).as(bad).isEqualTo(ErrorCode.CURSOR_INVALID);
            assertThat(refused(() -> source.events(Optional.of(bad), 5)))
                    .as(bad)
                    .isEqualTo(ErrorCode.CURSOR_INVALID);
        }
        assertThat(refused(() -> source.events(Optional.of("1.1"), 5))).isEqualTo(ErrorCode.CURSOR_INVALID);
        assertThat(source.events(Optional.of("2"), 5).items()).isEmpty();
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
        List<ListPage> before = lists();
        assertThat(before.stream().filter(page -> page.items().isEmpty())).hasSizeLessThan(2);
        world.server.storage().inTransaction(transaction -> {
            transaction.stores().listings().clear();
            return true;
        });
        assertThat(lists()).allSatisfy(page -> assertThat(page.items()).isEmpty());
        world.restart();
        assertThat(lists()).isEqualTo(before);
    }

    private List<ListPage> lists() {
        List<ListPage> pages = new ArrayList<>();
        for (Department department : List.of(world.source, world.consumer)) {
            HuzhengClient client = world.as(department);
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
