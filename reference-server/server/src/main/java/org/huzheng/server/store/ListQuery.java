package org.huzheng.server.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A page of a list 清单查询.
 *
 * @param department 统一社会信用代码 of the department that asks
 * @param kind the list; empty for whatever waits for the department
 * @param after the place last seen
 * @param limit how many at most, at least 1
 * @param now as of when
 * @param since only what came into the list then or later
 * @param filters what the rows must have
 */
public record ListQuery(
        String department,
        Optional<Listing.Kind> kind,
        Listing.Place after,
        int limit,
        Instant now,
        Optional<Instant> since,
        Map<Filter, String> filters) {
    /** Copies the filters. */
    public ListQuery {
        filters = Map.copyOf(filters);
    }

    /** What a list can be narrowed to. */
    public enum Filter {
        /** The id people know it by. */
        ID,
        /** Whose id that is. */
        ISSUER,
        /** The department's side. */
        ROLE,
        /** The other department. */
        COUNTERPART,
        /** The consumer's case. */
        CASE,
        /** The state now. */
        STATE,
        /** What the department owes. */
        DUTY
    }
}
