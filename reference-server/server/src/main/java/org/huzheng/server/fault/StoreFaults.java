package org.huzheng.server.fault;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.server.fault.StoreFault.Kind;

/** What was found so far: the first of them by name, all by number, so that a store that is lost altogether fills no memory. */
public final class StoreFaults {
    private static final int NAMED = 1000;

    private final List<StoreFault> first = new ArrayList<>();
    private long count;

    /** Notes a fault. */
    public void add(Kind kind, String where) {
        count++;
        if (first.size() < NAMED) {
            first.add(new StoreFault(kind, where));
        }
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** The first thousand, in the order they were found. */
    public List<StoreFault> named() {
        return List.copyOf(first);
    }
}
