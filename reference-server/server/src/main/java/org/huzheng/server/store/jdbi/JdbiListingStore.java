package org.huzheng.server.store.jdbi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.ListQuery;
import org.huzheng.server.store.Listed;
import org.huzheng.server.store.Listing;
import org.huzheng.server.store.ListingStore;
import org.huzheng.statement.Party;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

final class JdbiListingStore implements ListingStore {
    private final Handle handle;

    JdbiListingStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(Listing row) {
        Listing.Dealing dealing = row.dealing();
        var insert = handle.createUpdate("""
                        INSERT INTO listing
                          (department, kind, sequence, part, log_index, listed_at, business_id, business_issuer, role,
                           counterpart, counterpart_name, case_no, evidence_id, evidence_owner, request_id, requester,
                           state, starts_at, state_started, ends_at, state_ended, waits_for, waits_from, waits_until, due_day)
                        VALUES
                          (:department, :kind, :sequence, :part, :index, :at, :id, :issuer, :role,
                           :counterpart, :name, :case, :evidence, :owner, :request, :requester,
                           :now, :startsAt, :started, :endsAt, :ended, :duty, :from, :until, :due)
                        """)
                .bind("department", row.department())
                .bind("kind", row.kind().name())
                .bind("sequence", row.place().sequence())
                .bind("part", row.place().part())
                .bind("index", row.logIndex())
                .bind("at", row.since().toEpochMilli())
                .bind("id", row.key().id())
                .bind("issuer", row.key().issuer())
                .bind("role", dealing.role().name())
                .bind("counterpart", text(dealing.counterpart().map(Party::code)))
                .bind("name", text(dealing.counterpart().map(Party::name)))
                .bind("case", text(dealing.caseNo()))
                .bind("evidence", text(dealing.evidence().map(BusinessKey::id)))
                .bind("owner", text(dealing.evidence().map(BusinessKey::issuer)))
                .bind("request", text(dealing.request().map(BusinessKey::id)))
                .bind("requester", text(dealing.request().map(BusinessKey::issuer)));
        phases(insert, row.phases());
        waiting(insert, row.waiting());
        insert.execute();
    }

    @Override
    public void become(Listing.Kind kind, long logIndex, Listing.Phases phases) {
        var update = handle.createUpdate("""
                        UPDATE listing SET state = :now, starts_at = :startsAt, state_started = :started,
                          ends_at = :endsAt, state_ended = :ended
                        WHERE log_index = :index AND kind = :kind
                        """).bind("index", logIndex).bind("kind", kind.name());
        phases(update, Optional.of(phases));
        update.execute();
    }

    @Override
    public void become(String department, Listing.Kind kind, long logIndex, Listing.Phases phases) {
        var update = handle.createUpdate("""
                        UPDATE listing SET state = :now, starts_at = :startsAt, state_started = :started,
                          ends_at = :endsAt, state_ended = :ended
                        WHERE log_index = :index AND kind = :kind AND department = :department
                        """)
                .bind("index", logIndex)
                .bind("kind", kind.name())
                .bind("department", department);
        phases(update, Optional.of(phases));
        update.execute();
    }

    @Override
    public void owe(String department, Listing.Kind kind, long logIndex, Optional<Listing.Waiting> waiting) {
        var update = handle.createUpdate("""
                        UPDATE listing SET waits_for = :duty, waits_from = :from, waits_until = :until, due_day = :due
                        WHERE log_index = :index AND kind = :kind AND department = :department
                        """)
                .bind("index", logIndex)
                .bind("kind", kind.name())
                .bind("department", department);
        waiting(update, waiting);
        update.execute();
    }

    @Override
    public void settle(Listing.Kind kind, long logIndex) {
        handle.createUpdate("""
                        UPDATE listing SET waits_for = NULL, waits_from = NULL, waits_until = NULL, due_day = NULL
                        WHERE log_index = :index AND kind = :kind
                        """)
                .bind("index", logIndex)
                .bind("kind", kind.name())
                .execute();
    }

    @Override
    public void recalled(BusinessKey evidence) {
        handle.createUpdate("""
                        UPDATE listing SET state = 'RECALLED', state_started = 'RECALLED', state_ended = 'RECALLED'
                        WHERE evidence_id = :evidence AND evidence_owner = :owner AND kind = 'EVIDENCE'
                        """)
                .bind("evidence", evidence.id())
                .bind("owner", evidence.issuer())
                .execute();
    }

    @Override
    public void acknowledged(String department, long recallIndex, String caseNo) {
        handle.createUpdate("""
                        UPDATE listing SET state = 'ACKNOWLEDGED', state_started = 'ACKNOWLEDGED',
                          state_ended = 'ACKNOWLEDGED', waits_for = NULL
                        WHERE log_index = :index AND kind = 'RECALL' AND case_no = :case
                          AND (department = :department OR (role = 'PROVIDER' AND counterpart = :department))
                        """)
                .bind("index", recallIndex)
                .bind("department", department)
                .bind("case", caseNo)
                .execute();
    }

    @Override
    public List<Listed> page(ListQuery query) {
        return ListingSql.of(query).list(handle);
    }

    @Override
    public boolean filled() {
        return handle.createQuery("SELECT filled FROM listing_state WHERE id = 1")
                        .mapTo(Integer.class)
                        .one()
                != 0;
    }

    @Override
    public void clear() {
        handle.execute("DELETE FROM listing");
        handle.execute("UPDATE listing_state SET filled = 0 WHERE id = 1");
    }

    @Override
    public void markFilled() {
        handle.execute("UPDATE listing_state SET filled = 1 WHERE id = 1");
    }

    private static void phases(SqlStatement<?> statement, Optional<Listing.Phases> phases) {
        statement
                .bind("now", text(phases.map(Listing.Phases::now)))
                .bind("startsAt", millis(phases.map(Listing.Phases::startsAt)))
                .bind("started", text(phases.map(Listing.Phases::started)))
                .bind("endsAt", millis(phases.map(Listing.Phases::endsAt)))
                .bind("ended", text(phases.map(Listing.Phases::ended)));
    }

    private static void waiting(SqlStatement<?> statement, Optional<Listing.Waiting> waiting) {
        statement
                .bind("duty", text(waiting.map(Listing.Waiting::duty)))
                .bind("from", millis(waiting.flatMap(Listing.Waiting::from)))
                .bind("until", millis(waiting.flatMap(Listing.Waiting::until)))
                .bind("due", text(waiting.flatMap(Listing.Waiting::due)));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static @Nullable Long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(null);
    }
}
