package org.huzheng.server.http.door;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Lets so many requests through at once; a few more wait their turn, without a thread, and not for long. Thread-safe.
 */
final class Turnstile {
    private final DoorLimits limits;
    private final long patienceNanos;
    private final LongSupplier nanos;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private int inside;

    /** What happens when its turn comes, or when it has waited too long. */
    interface Turn {
        void come();

        void tooLate();
    }

    private record Waiting(Turn turn, long since) {}

    /**
     * A turnstile.
     *
     * @param patienceNanos how long a request may wait, in nanoseconds
     * @param nanos a clock that never goes back, in nanoseconds
     */
    Turnstile(DoorLimits limits, long patienceNanos, LongSupplier nanos) {
        this.limits = limits;
        this.patienceNanos = patienceNanos;
        this.nanos = nanos;
    }

    /** How a request is met. */
    enum Met {
        /** It may go on now. */
        THROUGH,
        /** It waits; its turn will be called. */
        WAITS,
        /** Too many: it was not counted. */
        REFUSED
    }

    /** Meets a request of this address. Whoever goes through, now or later, must leave. */
    synchronized Met enter(String address, Turn turn) {
        int own = byAddress.getOrDefault(address, 0);
        boolean through = inside < limits.requests();
        if (own >= limits.requestsPerAddress() || (!through && queue.size() >= limits.waiting())) {
            return Met.REFUSED;
        }
        byAddress.put(address, own + 1);
        if (through) {
            inside++;
            return Met.THROUGH;
        }
        queue.add(new Waiting(turn, nanos.getAsLong()));
        return Met.WAITS;
    }

    /** One has gone; the next comes, on a thread of the executor. */
    void leave(String address, Executor executor) {
        Waiting next;
        synchronized (this) {
            byAddress.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
            next = queue.poll();
            if (next == null) {
                inside--;
                return;
            }
        }
        boolean late = nanos.getAsLong() - next.since() > patienceNanos;
        executor.execute(late ? next.turn()::tooLate : next.turn()::come);
    }

    /** How many are at work. */
    synchronized int inside() {
        return inside;
    }
}
