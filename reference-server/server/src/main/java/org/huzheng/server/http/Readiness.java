package org.huzheng.server.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Whether the server can do its work 就绪检查: it tries what a request does, on a thread of its own, at most once a second
 * however many ask, and says no when the answer does not come in time. Thread-safe.
 */
final class Readiness {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(3).toNanos();
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final Map<String, Runnable> checks;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Readiness::daemon);
    private Trial last = new Trial(CompletableFuture.completedFuture(Map.of()), System.nanoTime() - FRESH_NANOS - 1);

    private record Trial(CompletableFuture<Map<String, Boolean>> result, long begun) {}

    /** Tries these, each of which throws if it fails. */
    Readiness(Map<String, Runnable> checks) {
        this.checks = new LinkedHashMap<>(checks);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "huzheng-readiness");
        thread.setDaemon(true);
        return thread;
    }

    /** Each check and whether it holds; none does while the last trial hangs. */
    Map<String, Boolean> now() {
        Trial trial = trial();
        try {
            return trial.result()
                    .get(Math.max(0, PATIENCE_NANOS - (System.nanoTime() - trial.begun())), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return none();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return none();
        }
    }

    private synchronized Trial trial() {
        if (last.result().isDone() && System.nanoTime() - last.begun() > FRESH_NANOS) {
            last = new Trial(CompletableFuture.supplyAsync(this::tried, thread), System.nanoTime());
        }
        return last;
    }

    private Map<String, Boolean> tried() {
        Map<String, Boolean> results = new LinkedHashMap<>();
        checks.forEach((name, check) -> results.put(name, works(check)));
        return results;
    }

    private Map<String, Boolean> none() {
        Map<String, Boolean> results = new LinkedHashMap<>();
        checks.keySet().forEach(name -> results.put(name, false));
        return results;
    }

    private static boolean works(Runnable check) {
        try {
            check.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
