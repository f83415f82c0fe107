package org.huzheng.server.http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.ca.internal.TimestampIssuer;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.server.Storage;
import org.huzheng.server.contract.ApiContract;

/** The server itself: health, measurements, description, the demonstration timestamp authority. */
final class ServiceActions {
    private final String name;
    private final Certificate operator;
    private final Storage storage;
    private final PrometheusMeterRegistry meters;
    private final TimestampIssuer timestamps;
    private final ByteBuffer contract;
    private final Clock clock;
    private final Supplier<List<ErrorCode>> troubles;
    private final Readiness readiness;

    ServiceActions(
            String name,
            Certificate operator,
            Storage storage,
            PrometheusMeterRegistry meters,
            TimestampIssuer timestamps,
            ApiContract contract,
            Supplier<List<ErrorCode>> troubles,
            Clock clock) {
        this.troubles = troubles;
        this.name = name;
        this.operator = operator;
        this.storage = storage;
        this.meters = meters;
        this.timestamps = timestamps;
        this.contract = ByteBuffer.wrap(contract.yaml()).asReadOnlyBuffer();
        this.clock = clock;
        this.readiness = readiness(storage, clock);
    }

    void into(Map<String, Action> actions) {
        actions.put("health", exchange -> health());
        actions.put("live", exchange -> live());
        actions.put("metrics", this::metrics);
        actions.put("openapi", exchange -> new Reply.Shared(200, "application/yaml", Map.of(), contract));
        actions.put("server", exchange -> server());
        actions.put(
                "timestamp",
                exchange -> new Reply.Whole(
                        200,
                        "application/timestamp-reply",
                        Map.of(),
                        timestamps.answer(exchange.body().bytes())));
    }

    private Reply health() {
        Map<String, Boolean> checks = readiness.now();
        boolean up = !checks.containsValue(false);
        boolean intact = storage.content().isIntact();
        JsonWriter told = JsonWriter.object();
        checks.forEach((check, good) -> told.put(check, good ? "UP" : "DOWN"));
        told.put("content", intact ? "UP" : "DOWN");
        List<ErrorCode> trusting = troubles.get();
        told.put("trust", trusting.isEmpty() ? "UP" : "DOWN");
        told.put("store", storage.soundAtStart() ? "UP" : "DOWN");
        List<ErrorCode> wrong = new ArrayList<>(trusting);
        if (!storage.soundAtStart()) {
            wrong.add(ErrorCode.LOG_DAMAGED);
        }
        return Reply.json(
                up ? 200 : 503,
                JsonWriter.object()
                        .put("status", status(up, intact && wrong.isEmpty()))
                        .put("checks", told)
                        .putStrings(
                                "troubles", wrong.stream().map(ErrorCode::name).toList()));
    }

    /** A content that was lost is one department's trouble, and no reason to take the server from the others. */
    private static String status(boolean up, boolean intact) {
        if (!up) {
            return "DOWN";
        }
        return intact ? "UP" : "DEGRADED";
    }

    /** What a request needs: a read, a durable write, the log. */
    private static Readiness readiness(Storage storage, Clock clock) {
        Map<String, Runnable> checks = new LinkedHashMap<>();
        checks.put("database", () -> storage.read(stores -> stores.evidence().named("health")));
        checks.put(
                "writing",
                () -> storage.inTransaction(transaction -> transaction
                        .stores()
                        .nonces()
                        .use("health", UUID.randomUUID().toString(), clock.instant())));
        checks.put("log", () -> storage.log().requireSound());

        return new Readiness(checks);
    }

    private static Reply live() {
        return Reply.json(
                200,
                JsonWriter.object()
                        .put("status", "UP")
                        .put("checks", JsonWriter.object())
                        .putStrings("troubles", List.of()));
    }

    /** Measurements tell an outsider how busy and how large the server is: only who is on the machine gets them. */
    private Reply metrics(Exchange exchange) {
        if (!exchange.local()) {
            throw new HuzhengException(ErrorCode.NOT_FOUND, "");
        }
        return Reply.text("text/plain", meters.scrape());
    }

    private Reply server() {
        String version = ServiceActions.class.getPackage().getImplementationVersion();
        return Reply.json(
                200,
                JsonWriter.object()
                        .put("name", name)
                        .put("version", version == null ? "development" : version)
                        .put("suite", operator.suite().name())
                        .put("operatorCertificate", operator.pem())
                        .put("origin", storage.log().verifier().name())
                        .put("vkey", storage.log().verifier().toString())
                        .put("time", clock.instant())
                        .put("chunkSize", 65536)
                        .put("maxPartSize", BodyReader.MAX_PART));
    }
}
