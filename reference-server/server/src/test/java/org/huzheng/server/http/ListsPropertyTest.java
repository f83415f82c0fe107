package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.huzheng.client.EventPage;
import org.huzheng.client.HuzhengClient;
import org.huzheng.server.http.ListsModel.Kind;
import org.huzheng.server.http.ListsModel.Row;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever departments do with each other: each is told and finds in its lists what it has a part in, all of it, once. */
@OnBothDatabases
@Tag("rounds")
@Tag("HZ-SRV-009")
@Tag("HZ-INB-001")
@Tag("HZ-INB-002")
@Tag("HZ-INB-003")
class ListsPropertyTest extends OnEachDatabase {
    /** A walk twice as long takes four times as long: everything is read again and again. */
    private static final int STEPS = Math.min(900, 45 * Integer.getInteger("huzheng.rounds", 1));

    private static final int BETWEEN_LOOKS = 15;
    private static final long SEED = 20260301;

    private final Random pages = new Random(SEED);

    ListsPropertyTest(TestDatabase database) {
        super(database);
    }

    @Test
    void department_whateverHappens_isToldAndFindsExactlyWhatItHasAPartIn() {
        ListsWalk walk = new ListsWalk(world, SEED);
        for (int step = 1; step <= STEPS; step++) {
            walk.step();
            if (step % BETWEEN_LOOKS == 0) {
                walk.departments().forEach(department -> look(walk.model, department));
            }
        }
        assertThat(walk.departments())
                .as("a walk that leads somewhere")
                .anySatisfy(department -> assertThat(walk.model.list(department, Kind.RECALL, world.clock.instant()))
                        .isNotEmpty())
                .anySatisfy(department -> assertThat(walk.model.list(department, Kind.RELEASE, world.clock.instant()))
                        .isNotEmpty());
    }

    private void look(ListsModel model, Department department) {
        Lists client = new Lists(world.as(department));
        assertThat(events(client.client())).as("events of %s", department).isEqualTo(model.events(department));
        assertList(model, department, Kind.CONTRACT, client::contracts);
        assertList(model, department, Kind.REQUEST, client::accessRequests);
        assertList(model, department, Kind.EVIDENCE, client::evidence);
        assertList(model, department, Kind.RELEASE, client::releases);
        assertList(model, department, Kind.RECALL, client::recalls);
        assertThat(all(client::inbox))
                .as("inbox of %s", department)
                .isEqualTo(model.inbox(department, world.clock.instant()));
    }

    private void assertList(ListsModel model, Department department, Kind kind, Function<ListQuery, EventPage> list) {
        assertThat(all(list))
                .as("%s of %s", kind, department)
                .isEqualTo(model.list(department, kind, world.clock.instant()));
    }

    private List<Row> all(Function<ListQuery, EventPage> list) {
        List<Row> rows = new ArrayList<>();
        ListQuery query = ListQuery.all();
        while (true) {
            EventPage page = list.apply(query.limit(1 + pages.nextInt(7)));
            page.items().forEach(item -> rows.add(Row.of(item)));
            if (page.nextCursor().isEmpty()) {
                return rows;
            }
            query = query.after(page.nextCursor().get());
        }
    }

    private List<String> events(HuzhengClient client) {
        List<String> ids = new ArrayList<>();
        Optional<String> after = Optional.empty();
        while (true) {
            EventPage page = client.events(after, 1 + pages.nextInt(7));
            if (page.items().isEmpty()) {
                return ids;
            }
            page.items().forEach(event -> ids.add(event.statementId()));
            after = page.nextCursor();
        }
    }
}
