package org.huzheng.client;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.huzheng.client.signing.LogicalTarget;
import org.huzheng.codes.UnifiedSocialCreditCode;

/**
 * Which page of a list is asked for 清单查询. Immutable; each filter narrows the list, and one that a list does not have is
 * refused by the server as SCHEMA_VIOLATION.
 */
public final class ListQuery {
    private final Map<String, String> parameters;

    private ListQuery(Map<String, String> parameters) {
        this.parameters = Map.copyOf(parameters);
    }

    /** The first page of everything. */
    public static ListQuery all() {
        return new ListQuery(Map.of());
    }

    /** How many items at most, 1 to 200; 50 if not said. */
    public ListQuery limit(int items) {
        return with("limit", Integer.toString(items));
    }

    /** What comes after a page's nextCursor, or after an item's cursor. */
    public ListQuery after(String cursor) {
        return with("after", cursor);
    }

    /** Only what its issuer gave this id 编号: of contracts and access requests. */
    public ListQuery id(String id) {
        return with("id", id);
    }

    /** Only what is about evidence of this id: of evidence, releases and recalls. */
    public ListQuery evidence(String evidenceId) {
        return with("evidence", evidenceId);
    }

    /** Only where that id is this department's. */
    public ListQuery issuer(UnifiedSocialCreditCode department) {
        return with("issuer", department.toString());
    }

    /** Only with this other department. */
    public ListQuery counterpart(UnifiedSocialCreditCode department) {
        return with("counterpart", department.toString());
    }

    /** Only for this case of the consumer's 案号. */
    public ListQuery caseNumber(String caseNumber) {
        return with("case", caseNumber);
    }

    /** Only about one's own evidence, or only about that of others. */
    public ListQuery role(ListPage.Role role) {
        return with("role", role.name());
    }

    /** Only in this state, one of those the list has. */
    public ListQuery state(String state) {
        return with("state", state);
    }

    /** Only what waits for this: of the inbox. */
    public ListQuery waitsFor(ListPage.Duty duty) {
        return with("waitsFor", duty.name());
    }

    /** Only what came into the list then or later. */
    public ListQuery since(Instant time) {
        return with("since", time.toString());
    }

    LogicalTarget of(String... segments) {
        LogicalTarget target = LogicalTarget.of(segments);
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            target = target.with(parameter.getKey(), parameter.getValue());
        }
        return target;
    }

    private ListQuery with(String name, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(name, value);
        return new ListQuery(more);
    }
}
