package org.huzheng.server.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huzheng.crypto.Bytes;

/**
 * The network between departments and a server that comes and goes: it loses what is sent, loses and cuts what is answered,
 * delivers the same bytes twice, late, and in another order. What befalls a department's messages follows from the seed; it
 * listens to all that is answered.
 */
final class FaultyNetwork implements AutoCloseable {
    private static final Set<String> HOP_BY_HOP =
            Set.of("connection", "host", "content-length", "upgrade", "http2-settings", "transfer-encoding");
    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

    /** What happens to one message. */
    enum Fault {
        NONE,
        /** It never arrives. */
        DROP,
        /** It arrives, its answer does not. */
        LOSE_ANSWER,
        /** Half of the answer arrives. */
        HALF_ANSWER,
        /** It arrives twice, byte for byte. */
        TWICE,
        /** It arrives when its sender has long given it up and sent others. */
        LATE,
        /** It arrives after others that were sent later. */
        SLOW
    }

    private record Message(String method, String target, Map<String, List<String>> headers, Bytes body) {
        Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst();
        }
    }

    /** Each department's ear. */
    final Map<String, Heard> heard = new ConcurrentHashMap<>();
    /** How often each code was answered to an application. */
    final Map<String, Map<String, LongAdder>> codes = new ConcurrentHashMap<>();
    /** What should not have happened on the way. */
    final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    final Map<Fault, LongAdder> counts = new EnumMap<>(Fault.class);
    final LongAdder answered = new LongAdder();
    private final long seed;
    private final Map<String, Random> fates = new ConcurrentHashMap<>();
    private final HttpServer gateway;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Phaser under = new Phaser(1);
    private volatile CompletableFuture<URI> server = new CompletableFuture<>();
    private volatile boolean calm;

    FaultyNetwork(long seed) throws IOException {
        this.seed = seed;
        for (Fault fault : Fault.values()) {
            counts.put(fault, new LongAdder());
        }
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2048);
        gateway.createContext("/", this::handle);
        gateway.setExecutor(threads);
        gateway.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + gateway.getAddress().getPort());
    }

    /** From now on messages wait for the server to come back. */
    void down() {
        server = new CompletableFuture<>();
    }

    void up(URI address) {
        server.complete(address);
    }

    /** No more faults; returns when nothing is on its way any more. */
    void calm() {
        calm = true;
        under.arriveAndAwaitAdvance();
    }

    private void handle(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        String query = asked.getRawQuery();
        Message message = new Message(
                exchange.getRequestMethod(),
                query == null ? asked.getRawPath() : asked.getRawPath() + "?" + query,
                exchange.getRequestHeaders(),
                Bytes.of(exchange.getRequestBody().readAllBytes()));
        String app = message.header("X-Hz-App-Id").orElse("");
        Random fate = fates.computeIfAbsent(app, name -> new Random(seed ^ name.hashCode()));
        Fault fault;
        int draw;
        synchronized (fate) {
            fault = fault(fate.nextInt(100));
            draw = fate.nextInt(1 << 20);
        }
        counts.get(fault).increment();
        under.register();
        try {
            switch (fault) {
                case DROP -> throw new IOException("dropped");
                case LATE -> {
                    later(message, app, 100 + draw % 1500);
                    throw new IOException("given up");
                }
                case SLOW -> pause(draw % 150);
                default -> {}
            }
            HttpResponse<byte[]> answer = forward(message, app);
            if (fault == Fault.TWICE) {
                HttpResponse<byte[]> again = again(message, app, answer);
                answer = draw % 2 == 0 ? answer : again;
            }
            if (fault == Fault.LOSE_ANSWER) {
                throw new IOException("lost");
            }
            answer(exchange, app, answer, fault);
        } finally {
            under.arriveAndDeregister();
        }
    }

    private Fault fault(int draw) {
        if (calm || draw >= 24) {
            return Fault.NONE;
        }
        return Fault.values()[1 + draw / 4];
    }

    private void later(Message message, String app, int millis) {
        under.register();
        threads.execute(() -> {
            try {
                pause(millis);
                forward(message, app);
            } catch (IOException e) {
                // The server was gone by then
            } finally {
                under.arriveAndDeregister();
            }
        });
    }

    private HttpResponse<byte[]> again(Message message, String app, HttpResponse<byte[]> first) throws IOException {
        HttpResponse<byte[]> second = forward(message, app);
        boolean signed = message.header("X-Hz-Signature").isPresent();
        if (signed && taken(first) && taken(second)) {
            complaints.add("the same bytes were taken twice: " + message.method() + " " + message.target());
        }
        return second;
    }

    private static boolean taken(HttpResponse<byte[]> answer) {
        return answer.statusCode() < 300;
    }

    private HttpResponse<byte[]> forward(Message message, String app) throws IOException {
        try {
            URI base = server.get(3, TimeUnit.MINUTES);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + message.target()))
                    .timeout(Duration.ofMinutes(2))
                    .method(
                            message.method(),
                            BodyPublishers.ofByteArray(message.body().toArray()));
            message.headers().forEach((name, values) -> {
                if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                    request.header(name, values.get(0));
                }
            });
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            note(message, app, answer);
            return answer;
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private void note(Message message, String app, HttpResponse<byte[]> answer) {
        answered.increment();
        if (taken(answer)) {
            return;
        }
        Matcher code = CODE.matcher(new String(answer.body(), StandardCharsets.UTF_8));
        String named = code.find() ? code.group(1) : "status " + answer.statusCode();
        codes.computeIfAbsent(app, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(named, any -> new LongAdder())
                .increment();
        if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
            complaints.add(answer.statusCode() + " " + named + " to " + message.method() + " " + message.target());
        }
    }

    private void answer(HttpExchange exchange, String app, HttpResponse<byte[]> answer, Fault fault)
            throws IOException {
        heard.computeIfAbsent(app, any -> new Heard()).hear(answer);
        answer.headers().map().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name) && !name.startsWith(":")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        if (fault == Fault.HALF_ANSWER && body.length > 1) {
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
            throw new IOException("broken off");
        }
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        gateway.stop(0);
        threads.shutdownNow();
    }
}
