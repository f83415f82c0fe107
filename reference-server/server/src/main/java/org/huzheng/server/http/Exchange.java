package org.huzheng.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.Storage;
import org.huzheng.server.store.EventStore;
import org.jspecify.annotations.Nullable;

/** One request as an action sees it: admitted, read and held against the contract. */
record Exchange(
        @Nullable Caller sender,
        Map<String, String> path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        RequestBody body,
        boolean local) {

    /** Who sent it; only for signed operations. */
    Caller caller() {
        if (sender == null) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "an unsigned operation asked for its caller");
        }
        return sender;
    }

    /** A path parameter; the contract has made sure it is there. */
    String path(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "no path parameter " + name);
        }
        return value;
    }

    /** A query parameter. */
    Optional<String> query(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** A query parameter that is a 64-bit number in text. */
    long number(String name) {
        return query(name)
                .flatMap(Exchange::parsed)
                .orElseThrow(() -> new HuzhengException(ErrorCode.ARGUMENT_INVALID, name));
    }

    /** The page asked for: how many. */
    int limit() {
        return query("limit").map(Integer::parseInt).orElse(50);
    }

    /** The page asked for: after which cursor; it must have come from this server. */
    Optional<Cursor> after(Storage storage) {
        return query("after").map(text -> Cursor.given(text, storage.log()));
    }

    /** The page asked for, of a list without parts: after which place in the log, or before all of it. */
    long afterIndex(Storage storage) {
        return after(storage).map(Cursor::index).orElse(EventStore.FROM_START);
    }

    private static Optional<Long> parsed(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
