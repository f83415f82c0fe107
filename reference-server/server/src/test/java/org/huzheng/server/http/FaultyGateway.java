package org.huzheng.server.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** A gateway that puts a prefix before the path, forwards to a real server, and fails as it is told to. */
final class FaultyGateway implements AutoCloseable {
    static final String PREFIX = "/restapi/prod/IC33";
    private static final Set<String> HOP_BY_HOP =
            Set.of("connection", "host", "content-length", "upgrade", "http2-settings");

    /** What happens to one request. */
    enum Fault {
        NONE,
        /** Answers 502 with a page of its own. */
        OWN_PAGE,
        /** Hands the request on and loses the answer. */
        LOSE_ANSWER,
        /** Hands on half of the answer, then breaks off. */
        HALF_ANSWER,
        /** Hands on the answer with one byte changed. */
        SPOIL_ANSWER,
        /** Hands on the headers with another body. */
        OTHER_ANSWER,
        /** Hands on the headers with the body of the answer before. */
        EARLIER_ANSWER
    }

    /** A request as it came by. */
    record Seen(String method, String path, String idempotencyKey, String nonce, String range, String appKey) {}

    final Deque<Fault> faults = new ArrayDeque<>();
    final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final HttpServer gateway;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private volatile byte[] earlier = {};

    FaultyGateway(URI server) throws IOException {
        this(server, HttpServer.create());
    }

    /** One that speaks TLS, and asks for a client certificate. */
    static FaultyGateway tls(URI server, SSLContext context) throws IOException {
        HttpsServer gateway = HttpsServer.create();
        gateway.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters ssl = context.getDefaultSSLParameters();
                ssl.setNeedClientAuth(true);
                parameters.setSSLParameters(ssl);
            }
        });
        return new FaultyGateway(server, gateway);
    }

    private FaultyGateway(URI server, HttpServer gateway) throws IOException {
        this.server = server;
        this.gateway = gateway;
        gateway.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext(PREFIX, this::handle);
        gateway.setExecutor(Executors.newFixedThreadPool(4));
        gateway.start();
    }

    URI uri() {
        String scheme = gateway instanceof HttpsServer ? "https" : "http";
        return URI.create(scheme + "://127.0.0.1:" + gateway.getAddress().getPort() + PREFIX);
    }

    private synchronized Fault next() {
        return faults.isEmpty() ? Fault.NONE : faults.pop();
    }

    private void handle(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        String whole =
                asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + "?" + asked.getRawQuery();
        String path = whole.substring(PREFIX.length());
        seen.add(new Seen(
                exchange.getRequestMethod(),
                path,
                String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")),
                String.valueOf(exchange.getRequestHeaders().getFirst("X-Hz-Nonce")),
                String.valueOf(exchange.getRequestHeaders().getFirst("Range")),
                String.valueOf(exchange.getRequestHeaders().getFirst("X-App-Key"))));
        Fault fault = next();
        if (fault == Fault.OWN_PAGE) {
            exchange.getRequestBody().readAllBytes();
            byte[] page = "<html>Bad Gateway</html>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(502, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
            return;
        }
        HttpResponse<byte[]> answer = forward(exchange, path);
        if (fault == Fault.LOSE_ANSWER) {
            throw new IOException("lost");
        }
        answer(exchange, answer, fault);
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, String path) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, values.get(0));
            }
        });
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void answer(HttpExchange exchange, HttpResponse<byte[]> answer, Fault fault) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name) && !name.startsWith(":")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = fault == Fault.OTHER_ANSWER
                ? "{}".getBytes(StandardCharsets.UTF_8)
                : (fault == Fault.EARLIER_ANSWER ? earlier : answer.body()).clone();
        earlier = answer.body();
        if (fault == Fault.SPOIL_ANSWER) {
            body[body.length / 2] ^= 1;
        }
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        OutputStream out = exchange.getResponseBody();
        if (fault == Fault.HALF_ANSWER) {
            out.write(body, 0, body.length / 2);
            out.flush();
            throw new IOException("broken off");
        }
        out.write(body);
        exchange.close();
    }

    @Override
    public void close() {
        gateway.stop(0);
    }
}
