package org.huzheng.server.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huzheng.crypto.Bytes;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.ClientKey;
import org.huzheng.server.store.ListQuery;
import org.huzheng.server.store.ListQuery.Filter;
import org.huzheng.server.store.Listed;
import org.huzheng.server.store.Listing;
import org.huzheng.server.store.Listing.Dealing;
import org.huzheng.server.store.Listing.Duty;
import org.huzheng.server.store.Listing.Kind;
import org.huzheng.server.store.Listing.Phases;
import org.huzheng.server.store.Listing.Place;
import org.huzheng.server.store.Listing.Role;
import org.huzheng.server.store.Listing.Waiting;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Party;
import org.jdbi.v3.core.statement.Query;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The lists' rows, and that a page is had by an index of the department's own. */
@Tag("HZ-INB-006")
class ListingStoreTest extends StoreContract {
    private static final String A = "11330421MB0000019G";
    private static final String B = "11330421MB0000027B";
    private static final BusinessKey E_1 = new BusinessKey(A, "E-1");
    private static final Phases PHASES =
            new Phases("SIGNED", NOON.plusSeconds(10), "ACTIVE", NOON.plusSeconds(20), "EXPIRED");

    private final TestDatabase kind;

    ListingStoreTest(TestDatabase kind) {
        super(kind);
        this.kind = kind;
    }

    private static Listing row(String department, long index, int part, Optional<Waiting> waiting) {
        return new Listing(
                department,
                Kind.CONTRACT,
                new Place(index, part),
                index,
                NOON.plusSeconds(index),
                new BusinessKey(A, "C-" + index),
                new Dealing(
                        Role.CONSUMER,
                        Optional.of(Party.of(B, "契约所称")),
                        Optional.of("案" + part),
                        Optional.of(E_1),
                        Optional.empty()),
                Optional.of(PHASES),
                waiting);
    }

    private static void add(JdbiStores stores, Listing row) {
        if (stores.statements().atIndex(row.logIndex()).isEmpty()) {
            stores.statements().insert(statement(row.logIndex(), "S-" + row.logIndex(), "x"), Set.of());
        }
        stores.listings().add(row);
    }

    private static ListQuery query(Optional<Kind> list, Place after, Instant now, Map<Filter, String> filters) {
        return new ListQuery(A, list, after, 3, now, Optional.empty(), filters);
    }

    private List<Listed> contracts(Place after, Instant now) {
        return stores().listings().page(query(Optional.of(Kind.CONTRACT), after, now, Map.of()));
    }

    private List<Listed> inbox(Instant now) {
        return stores().listings().page(query(Optional.empty(), Place.START, now, Map.of()));
    }

    @Test
    void page_goesOnAfterAPlace_partsOfOneLeafOneByOne() {
        write(stores -> {
            add(stores, row(A, 0, 0, Optional.empty()));
            add(stores, row(A, 2, 0, Optional.empty()));
            add(stores, row(A, 2, 1, Optional.empty()));
            add(stores, row(A, 2, 2, Optional.empty()));
            add(stores, row(B, 1, 0, Optional.empty()));
        });
        assertThat(contracts(Place.START, NOON))
                .extracting(Listed::place)
                .containsExactly(new Place(0, 0), new Place(2, 0), new Place(2, 1));
        assertThat(contracts(new Place(2, 1), NOON)).extracting(Listed::place).containsExactly(new Place(2, 2));
        assertThat(contracts(new Place(2, 2), NOON)).isEmpty();
    }

    @Test
    void state_isThatOfTheTimeAskedFor_andIsFilteredSo() {
        write(stores -> add(stores, row(A, 0, 0, Optional.empty())));
        Map<Instant, String> expected = Map.of(
                NOON,
                "SIGNED",
                NOON.plusSeconds(10),
                "ACTIVE",
                NOON.plusSeconds(19),
                "ACTIVE",
                NOON.plusSeconds(20),
                "EXPIRED");
        expected.forEach((now, state) -> {
            assertThat(contracts(Place.START, now)).extracting(Listed::state).containsExactly(Optional.of(state));
            assertThat(stores().listings()
                            .page(query(Optional.of(Kind.CONTRACT), Place.START, now, Map.of(Filter.STATE, "ACTIVE"))))
                    .hasSize(state.equals("ACTIVE") ? 1 : 0);
        });
        write(stores -> stores.listings().become(Kind.CONTRACT, 0, Phases.always("REVOKED")));
        assertThat(contracts(Place.START, NOON)).extracting(Listed::state).containsExactly(Optional.of("REVOKED"));
    }

    @Test
    void duty_waitsUntilItsTime_orUntilNothingIsOwed() {
        Waiting waiting = new Waiting(Duty.SIGNATURE, Optional.of(NOON.plusSeconds(20)));
        write(stores -> add(stores, row(A, 0, 0, Optional.of(waiting))));
        assertThat(inbox(NOON)).extracting(Listed::waiting).containsExactly(Optional.of(waiting));
        assertThat(inbox(NOON.plusSeconds(20))).isEmpty();
        assertThat(contracts(Place.START, NOON.plusSeconds(20)).get(0).waiting())
                .isEmpty();
        write(stores -> stores.listings().owe(B, Kind.CONTRACT, 0, Optional.empty()));
        assertThat(inbox(NOON)).hasSize(1);
        write(stores -> stores.listings().owe(A, Kind.CONTRACT, 0, Optional.empty()));
        assertThat(inbox(NOON)).isEmpty();
    }

    @Test
    void counterpart_isNamedAsRegistered_elseAsTheStatementHasIt() {
        write(stores -> add(stores, row(A, 0, 0, Optional.empty())));
        assertThat(name()).isEqualTo("契约所称");
        write(stores -> {
            stores.clientKeys().register(new ClientKey("app", "k1", B, "登记名称", Bytes.ofUtf8("1"), NOON));
            stores.clientKeys()
                    .register(new ClientKey("app", "k2", B, "新登记名称", Bytes.ofUtf8("2"), NOON.plusSeconds(1)));
        });
        assertThat(name()).isEqualTo("新登记名称");
        write(stores -> stores.clientKeys().disable("app", "k2", NOON));
        assertThat(name()).isEqualTo("登记名称");
    }

    private String name() {
        Listed listed = contracts(Place.START, NOON).get(0);
        return listed.dealing().counterpart().orElseThrow().name();
    }

    @Test
    void page_whateverIsAskedFor_readsRowsOfTheDepartmentByIndex() {
        write(stores -> {
            for (int i = 0; i < 300; i++) {
                Optional<Waiting> owed = Optional.of(new Waiting(Duty.SIGNATURE, Optional.empty()));
                add(stores, row(i % 100 == 0 ? A : "department-" + i, i, 0, owed));
            }
        });
        if (kind == TestDatabase.POSTGRESQL) {
            handle().execute("ANALYZE");
        }
        Map<Filter, String> each = Map.of(
                Filter.ID, "C-1",
                Filter.ISSUER, A,
                Filter.ROLE, "CONSUMER",
                Filter.COUNTERPART, B,
                Filter.CASE, "案0",
                Filter.STATE, "ACTIVE",
                Filter.DUTY, "SIGNATURE");
        Stream<Map<Filter, String>> narrowed = Stream.concat(
                Stream.of(Map.of(), each),
                each.entrySet().stream().map(filter -> Map.of(filter.getKey(), filter.getValue())));
        narrowed.forEach(filters -> List.of(Optional.of(Kind.CONTRACT), Optional.<Kind>empty())
                .forEach(list -> assertOwnRowsOnly(query(list, new Place(3, 0), NOON, filters))));
    }

    private void assertOwnRowsOnly(ListQuery query) {
        ListingSql page = ListingSql.of(query);
        boolean sqlite = kind == TestDatabase.SQLITE;
        Query explain = handle().createQuery((sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + page.sql());
        page.values().forEach(explain::bind);
        List<String> plan = new ArrayList<>(
                explain.map((row, context) -> row.getString(sqlite ? 4 : 1)).list());
        String own = sqlite
                ? "SEARCH l USING INDEX [a-z_0-9]+ \\(department=.*"
                : ".*Index Cond: .*department = '" + A + "'.*";
        assertThat(plan).as("%s", query).anySatisfy(line -> assertThat(line).matches(own));
        assertThat(plan)
                .as("%s", query)
                .noneMatch(line -> line.startsWith("SCAN l") || line.contains("Seq Scan on listing"));
    }
}
