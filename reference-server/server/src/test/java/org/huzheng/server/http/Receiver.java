package org.huzheng.server.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.huzheng.crypto.Bytes;

/** A department's own HTTP server, which takes notifications as well or as badly as a test likes. */
final class Receiver implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    /** What came, exactly. */
    record Delivery(Map<String, String> headers, Bytes body) {
        String id() {
            return headers.get("x-hz-webhook-id");
        }
    }

    /** How the next deliveries are answered. */
    interface Manner {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    static final Manner TAKES = exchange -> exchange.sendResponseHeaders(204, -1);
    static final Manner FAILS = exchange -> exchange.sendResponseHeaders(500, -1);
    /** Closes without an answer. */
    static final Manner DROPS = exchange -> {};

    private final HttpServer server;
    private final List<Delivery> deliveries = new ArrayList<>();
    private volatile Manner manner = TAKES;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        Bytes body = Bytes.of(exchange.getRequestBody().readAllBytes());
        Manner now = manner;
        synchronized (deliveries) {
            deliveries.add(new Delivery(Map.copyOf(headers), body));
        }
        try {
            now.answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    void behave(Manner other) {
        manner = other;
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/huzheng");
    }

    List<Delivery> deliveries() {
        synchronized (deliveries) {
            return List.copyOf(deliveries);
        }
    }

    List<String> ids() {
        return deliveries().stream().map(Delivery::id).toList();
    }

    /** Waits until so many came. */
    void await(int count) {
        until(() -> deliveries().size() >= count);
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen in " + PATIENCE_SECONDS + " seconds");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
