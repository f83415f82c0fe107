package org.huzheng.server.http;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huzheng.client.EventPage;

/** A question to one of a department's lists, built up filter by filter. */
record ListQuery(Map<String, String> filters, Optional<String> after, int most) {
    /** One of the client's lists. */
    interface Of {
        EventPage page(Map<String, String> filters, Optional<String> after, int limit);
    }

    static ListQuery all() {
        return new ListQuery(Map.of(), Optional.empty(), 200);
    }

    EventPage of(Of list) {
        return list.page(filters, after, most);
    }

    ListQuery limit(int items) {
        return new ListQuery(filters, after, items);
    }

    ListQuery after(String cursor) {
        return new ListQuery(filters, Optional.of(cursor), most);
    }

    ListQuery since(Instant time) {
        return with("since", time.toString());
    }

    ListQuery with(String name, String value) {
        Map<String, String> more = new HashMap<>(filters);
        more.put(name, value);
        return new ListQuery(more, after, most);
    }
}
