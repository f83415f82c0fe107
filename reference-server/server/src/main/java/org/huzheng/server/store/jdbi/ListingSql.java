package org.huzheng.server.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.ListQuery;
import org.huzheng.server.store.ListQuery.Filter;
import org.huzheng.server.store.Listed;
import org.huzheng.server.store.Listing;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** One page of a list in one query: of the department's own rows, from a place on, in the order of an index. */
record ListingSql(String sql, Map<String, Object> values) {
    private static final String STATE = "CASE WHEN :now < l.starts_at THEN l.state WHEN :now < l.ends_at"
            + " THEN l.state_started ELSE l.state_ended END";
    private static final String STILL_WAITS =
            "(l.waits_from IS NULL OR :now >= l.waits_from)" + " AND (l.waits_until IS NULL OR :now < l.waits_until)";
    private static final String REGISTERED_NAME = "COALESCE((SELECT k.department_name FROM client_key k"
            + " WHERE k.department = l.counterpart AND k.disabled_at IS NULL"
            + " ORDER BY k.registered_at DESC, k.key_id DESC LIMIT 1), l.counterpart_name) AS counterpart_name";
    private static final String SELECT = "SELECT l.sequence, l.part, l.listed_at, l.role, l.counterpart, "
            + REGISTERED_NAME + ", l.case_no, l.evidence_id, l.evidence_owner, l.request_id, l.requester, " + STATE
            + " AS state_now, CASE WHEN " + STILL_WAITS
            + " THEN l.waits_for END AS duty, l.waits_from, l.waits_until, l.due_day,"
            + " s.log_index, s.type, s.business_id, s.issuer, s.content_digest"
            + " FROM listing l JOIN statement s ON s.log_index = l.log_index"
            + " WHERE l.department = :department AND (l.sequence, l.part) > (:after, :part)";
    private static final Map<Filter, String> NARROWED = new EnumMap<>(Map.of(
            Filter.ID, "l.business_id",
            Filter.ISSUER, "l.business_issuer",
            Filter.ROLE, "l.role",
            Filter.COUNTERPART, "l.counterpart",
            Filter.CASE, "l.case_no",
            Filter.STATE, STATE,
            Filter.DUTY, "l.waits_for"));

    static ListingSql of(ListQuery query) {
        StringBuilder sql = new StringBuilder(SELECT);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("department", query.department());
        values.put("after", query.after().sequence());
        values.put("part", query.after().part());
        values.put("now", query.now().toEpochMilli());
        values.put("limit", query.limit());
        if (query.kind().isPresent()) {
            sql.append(" AND l.kind = :kind");
            values.put("kind", query.kind().get().name());
        } else {
            sql.append(" AND l.waits_for IS NOT NULL AND ").append(STILL_WAITS);
        }
        query.since().ifPresent(since -> {
            sql.append(" AND l.listed_at >= :since");
            values.put("since", since.toEpochMilli());
        });
        query.filters().forEach((filter, value) -> {
            sql.append(" AND ").append(NARROWED.get(filter)).append(" = :").append(filter.name());
            values.put(filter.name(), value);
        });
        sql.append(" ORDER BY l.sequence, l.part LIMIT :limit");
        return new ListingSql(sql.toString(), values);
    }

    List<Listed> list(Handle handle) {
        Query query = handle.createQuery(sql);
        values.forEach(query::bind);
        return query.map(ListingSql::map).list();
    }

    private static Listed map(ResultSet row, StatementContext context) throws SQLException {
        return new Listed(
                new Listing.Place(row.getLong("sequence"), row.getInt("part")),
                new Listed.Paper(
                        row.getLong("log_index"),
                        StatementType.ofId(row.getString("type")),
                        Columns.key(row, "issuer", "business_id"),
                        Columns.digest(row, "content_digest")),
                Columns.time(row, "listed_at"),
                dealing(row),
                Columns.optionalText(row, "state_now"),
                waiting(row),
                Columns.optionalText(row, "due_day").map(LocalDate::parse));
    }

    private static Listing.Dealing dealing(ResultSet row) throws SQLException {
        Optional<String> counterpart = Columns.optionalText(row, "counterpart");
        String name = row.getString("counterpart_name");
        return new Listing.Dealing(
                Listing.Role.valueOf(row.getString("role")),
                counterpart.map(code -> Party.of(code, name)),
                Columns.optionalText(row, "case_no"),
                optionalKey(row, "evidence_owner", "evidence_id"),
                optionalKey(row, "requester", "request_id"));
    }

    private static Optional<BusinessKey> optionalKey(ResultSet row, String issuer, String id) throws SQLException {
        return row.getString(id) == null ? Optional.empty() : Optional.of(Columns.key(row, issuer, id));
    }

    private static Optional<Listing.Waiting> waiting(ResultSet row) throws SQLException {
        Optional<Instant> from = Columns.optionalTime(row, "waits_from");
        Optional<Instant> until = Columns.optionalTime(row, "waits_until");
        Optional<LocalDate> due = Columns.optionalText(row, "due_day").map(LocalDate::parse);
        return Columns.optionalText(row, "duty")
                .map(duty -> new Listing.Waiting(Listing.Duty.valueOf(duty), from, until, due));
    }
}
