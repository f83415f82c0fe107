package org.huzheng.server.http;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.server.Storage;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.ListQuery;
import org.huzheng.server.store.ListQuery.Filter;
import org.huzheng.server.store.Listed;
import org.huzheng.server.store.Listing;
import org.huzheng.server.store.Listing.Kind;
import org.huzheng.server.store.Listing.Place;
import org.huzheng.statement.Party;

/** What a department has and what waits for it 清单与待办: of its own rows and no others. */
final class ListActions {
    /** Two names for one filter: what a list is looked up by is the evidence where the statement's own id says nothing. */
    private static final Map<String, Filter> FILTERS = Map.of(
            "id", Filter.ID,
            "evidence", Filter.ID,
            "issuer", Filter.ISSUER,
            "role", Filter.ROLE,
            "counterpart", Filter.COUNTERPART,
            "case", Filter.CASE,
            "state", Filter.STATE,
            "waitsFor", Filter.DUTY);

    private final Storage storage;
    private final Party operator;
    private final Clock clock;

    ListActions(Storage storage, Party operator, Clock clock) {
        this.storage = storage;
        this.operator = operator;
        this.clock = clock;
    }

    void into(Map<String, Action> actions) {
        actions.put("inbox", list(Optional.empty()));
        actions.put("listContracts", list(Optional.of(Kind.CONTRACT)));
        actions.put("listAccessRequests", list(Optional.of(Kind.REQUEST)));
        actions.put("listEvidence", list(Optional.of(Kind.EVIDENCE)));
        actions.put("listReleases", list(Optional.of(Kind.RELEASE)));
        actions.put("listRecalls", list(Optional.of(Kind.RECALL)));
        actions.put("listObjections", list(Optional.of(Kind.OBJECTION)));
        actions.put("listHandovers", list(Optional.of(Kind.HANDOVER)));
    }

    private Action list(Optional<Kind> kind) {
        return exchange -> {
            int limit = exchange.limit();
            ListQuery query = query(exchange, kind, limit + 1);
            List<Listed> found = storage.read(stores -> stores.listings().page(query));
            List<Listed> page = found.subList(0, Math.min(limit, found.size()));
            Optional<String> next = found.size() > limit ? Optional.of(cursor(page.get(limit - 1))) : Optional.empty();
            Party caller = exchange.caller().department();
            return Reply.json(
                    200,
                    JsonWriter.object()
                            .putObjects(
                                    "items",
                                    page.stream()
                                            .map(listed -> item(listed, caller))
                                            .toList())
                            .put("nextCursor", next));
        };
    }

    private ListQuery query(Exchange exchange, Optional<Kind> kind, int limit) {
        Map<Filter, String> filters = new EnumMap<>(Filter.class);
        FILTERS.forEach((name, filter) -> exchange.query(name).ifPresent(value -> filters.put(filter, value)));
        return new ListQuery(
                exchange.caller().code(),
                kind,
                exchange.after(storage).map(Cursor::place).orElse(Place.START),
                limit,
                clock.instant(),
                exchange.query("since").map(ListActions::time).map(OffsetDateTime::toInstant),
                filters);
    }

    /** The contract has made sure of its form, not of its month having so many days. */
    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "since", e);
        }
    }

    private JsonWriter item(Listed listed, Party caller) {
        Listed.Paper paper = listed.statement();
        Listing.Dealing dealing = listed.dealing();
        JsonWriter json = JsonWriter.object()
                .put("cursor", cursor(listed))
                .put("type", paper.type().id())
                .put("id", paper.key().id())
                .put("issuer", Views.party(issuer(paper.key().issuer(), caller, dealing)))
                .put("digest", paper.content().toString())
                .put("since", listed.since())
                .put("logIndex", Long.toString(paper.logIndex()))
                .put("role", dealing.role().name())
                .put("caseNumber", dealing.caseNo())
                .put("state", listed.state());
        dealing.counterpart().ifPresent(other -> json.put("counterpart", Views.party(other)));
        dealing.evidence().ifPresent(evidence -> json.put("evidence", key(evidence)));
        dealing.request().ifPresent(request -> json.put("request", key(request)));
        listed.waiting().ifPresent(waiting -> {
            json.put("waitsFor", waiting.duty().name());
            waiting.until().ifPresent(until -> json.put("until", until));
        });
        listed.due().ifPresent(due -> json.put("due", due.toString()));
        return json;
    }

    /** A listed statement is the caller's, the other side's, or a receipt of the operator's. */
    private Party issuer(String code, Party caller, Listing.Dealing dealing) {
        if (caller.code().toString().equals(code)) {
            return caller;
        }
        return dealing.counterpart()
                .filter(other -> other.code().toString().equals(code))
                .orElse(operator);
    }

    private static String cursor(Listed listed) {
        return new Cursor(listed.place()).toString();
    }

    private static JsonWriter key(BusinessKey key) {
        return JsonWriter.object().put("id", key.id()).put("issuer", key.issuer());
    }
}
