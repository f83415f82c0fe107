package org.huzheng.server.http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huzheng.crypto.Bytes;
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
    private final Bytes contract;
    private final Clock clock;

    ServiceActions(
            String name,
            Certificate operator,
            Storage storage,
            PrometheusMeterRegistry meters,
            TimestampIssuer timestamps,
            ApiContract contract,
            Clock clock) {
        this.name = name;
        this.operator = operator;
        this.storage = storage;
        this.meters = meters;
        this.timestamps = timestamps;
        this.contract = Bytes.of(contract.yaml());
        this.clock = clock;
    }

    void into(Map<String, Action> actions) {
        actions.put("health", exchange -> health());
        actions.put("metrics", exchange -> Reply.text("text/plain", meters.scrape()));
        actions.put("openapi", exchange -> new Reply.Whole(200, "application/yaml", Map.of(), contract));
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
        Map<String, Boolean> checks = new LinkedHashMap<>();
        checks.put(
                "database", works(() -> storage.read(stores -> stores.evidence().named("health"))));
        checks.put("log", works(() -> storage.log().checkpoint()));
        boolean up = !checks.containsValue(false);
        JsonWriter told = JsonWriter.object();
        checks.forEach((check, good) -> told.put(check, good ? "UP" : "DOWN"));
        return Reply.json(
                up ? 200 : 503,
                JsonWriter.object().put("status", up ? "UP" : "DOWN").put("checks", told));
    }

    private static boolean works(Runnable check) {
        try {
            check.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
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
