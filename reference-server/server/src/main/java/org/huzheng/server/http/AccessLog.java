package org.huzheng.server.http;

import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One structured line and one measurement a request: operation, status, code, duration, application. Paths, queries and bodies
 * are left out: they may name persons and cases.
 */
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("org.huzheng.server.access");

    private final MeterRegistry meters;

    AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    void write(Context context) {
        String operation = text(context, Answers.OPERATION, "none");
        String code = text(context, Answers.CODE, "OK");
        Duration took = took(context);
        meters.timer(
                        "huzheng.http.requests",
                        "operation",
                        operation,
                        "status",
                        Integer.toString(context.statusCode()),
                        "code",
                        code)
                .record(took);
        LOG.atInfo()
                .addKeyValue("request_id", Answers.requestId(context))
                .addKeyValue("operation", operation)
                .addKeyValue("status", context.statusCode())
                .addKeyValue("code", code)
                .addKeyValue("duration_ms", took.toMillis())
                .addKeyValue("app_id", text(context, Answers.APP_ID, ""))
                .log("request");
    }

    private static Duration took(Context context) {
        Long started = context.attribute(Answers.STARTED);
        return started == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - started);
    }

    private static String text(Context context, String attribute, String otherwise) {
        return Objects.requireNonNullElse(context.attribute(attribute), otherwise);
    }
}
