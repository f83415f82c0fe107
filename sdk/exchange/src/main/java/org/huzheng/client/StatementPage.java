package org.huzheng.client;

import java.util.List;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;

/**
 * A page of statements 声明列表.
 *
 * @param items oldest first
 * @param nextCursor what to ask for next; empty on the last page
 */
public record StatementPage(List<StatementView> items, Optional<String> nextCursor) {
    /** Copies the list. */
    public StatementPage {
        items = List.copyOf(items);
    }

    static StatementPage read(JsonObject json) {
        return new StatementPage(json.objects("items", StatementView::read), json.optionalString("nextCursor"));
    }
}
