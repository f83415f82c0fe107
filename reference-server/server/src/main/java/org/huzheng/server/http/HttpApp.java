package org.huzheng.server.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.contract.ApiContract;
import org.huzheng.server.http.door.DoorLimits;
import org.huzheng.server.http.door.Doorkeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Javalin, set up so that every operation of the contract has its action and every failure its problem document. */
final class HttpApp {
    private static final Logger LOG = LoggerFactory.getLogger(HttpApp.class);
    /** Threads beside those that work: acceptors, selectors, health, and whoever says that the server is busy. */
    private static final int OTHER_THREADS = 16;

    private static final int HEADER_BYTES = 16 * 1024;
    private static final long IDLE_MILLIS = 30_000;

    private final ApiContract contract;
    private final Map<String, Action> actions;
    private final RequestPipeline.Pipes pipes;
    private final Problems problems;
    private final AccessLog accessLog;
    private final SecureRandom random;
    private final DoorLimits limits;
    private final Doorkeeper door;

    HttpApp(
            ApiContract contract,
            Map<String, Action> actions,
            RequestPipeline.Pipes pipes,
            Problems problems,
            AccessLog accessLog,
            SecureRandom random,
            DoorLimits limits) {
        this.contract = contract;
        this.actions = actions;
        this.pipes = pipes;
        this.problems = problems;
        this.accessLog = accessLog;
        this.random = random;
        this.limits = limits;
        this.door = new Doorkeeper(
                limits, shortBodies(), Set.of(pipes.basePath() + "/health", pipes.basePath() + "/health/live"));
        requireComplete();
    }

    /** The bodies of operations that need no signature: anybody may begin one. */
    private Map<String, Integer> shortBodies() {
        Map<String, Integer> limits = new HashMap<>();
        contract.operations().values().stream()
                .filter(operation ->
                        !operation.signed() && !operation.bodyTypes().isEmpty())
                .forEach(operation ->
                        limits.put(operation.method() + " " + pipes.basePath() + operation.template(), (int)
                                BodyReader.MAX_TIMESTAMP_QUERY));
        return limits;
    }

    private void requireComplete() {
        Set<String> missing = new HashSet<>(contract.operations().keySet());
        missing.removeAll(actions.keySet());
        Set<String> surplus = new HashSet<>(actions.keySet());
        surplus.removeAll(contract.operations().keySet());
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            throw new HuzhengException(
                    ErrorCode.INTERNAL_FAULT, "operations without action " + missing + ", actions without " + surplus);
        }
    }

    /** The application, not yet listening. */
    Javalin create(String host, int port, long stopMillis) {
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.router.contextPath = pipes.basePath().isEmpty() ? "/" : pipes.basePath();
            config.http.prefer405over404 = true;
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.jetty.host = host;
            config.jetty.port = port;
            config.jetty.threadPool = new QueuedThreadPool(limits.requests() + OTHER_THREADS, 4);
            config.jetty.modifyServer(server -> jetty(server, stopMillis));
            config.jetty.modifyHttpConfiguration(HttpApp::http);
            routes(config);
            failures(config);
            config.requestLogger.http((context, millis) -> accessLog.write(context));
        });
    }

    private void jetty(Server server, long stopMillis) {
        server.setStopTimeout(stopMillis);
        server.setHandler(new GracefulHandler(door));
        server.setErrorHandler(new JettyProblems(problems, this::newRequestId));
    }

    private static void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    private void routes(JavalinConfig config) {
        config.routes.before(context -> Answers.begin(context, newRequestId()));
        contract.operations().values().forEach(operation -> {
            Action action = actions.get(operation.id());
            if (action != null) {
                config.routes.addHttpHandler(
                        HandlerType.findOrCreate(operation.method()),
                        operation.template(),
                        new RequestPipeline(operation, action, pipes));
            }
            if (operation.signed() && operation.method().equals("GET")) {
                config.routes.addHttpHandler(HandlerType.HEAD, operation.template(), HttpApp::noSuchMethod);
            }
        });
    }

    /** Without this, HEAD would be answered 200 on every path that has a GET, whether there is anything or not. */
    private static void noSuchMethod(Context context) {
        throw new HuzhengException(ErrorCode.METHOD_NOT_ALLOWED, "HEAD");
    }

    private void failures(JavalinConfig config) {
        config.routes.exception(HuzhengException.class, (e, context) -> refuse(context, e));
        config.routes.exception(HttpResponseException.class, (e, context) -> refuse(context, translated(e)));
        config.routes.exception(Exception.class, (e, context) -> refuse(context, unexpected(e)));
        config.router.javaLangErrorHandler((response, error) -> {
            LOG.error("error", error);
            response.setStatus(500);
        });
    }

    private void refuse(Context context, HuzhengException e) {
        if (e.code().httpStatus() >= 500) {
            LOG.atError()
                    .addKeyValue("request_id", Answers.requestId(context))
                    .addKeyValue("code", e.code())
                    .setCause(e)
                    .log("refused");
        }
        Answers.refuse(context, e.code(), problems.of(e, Answers.requestId(context)));
    }

    private static HuzhengException translated(HttpResponseException e) {
        ErrorCode code = switch (e.getStatus()) {
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 413 -> ErrorCode.BODY_TOO_LARGE;
            case 415 -> ErrorCode.MEDIA_TYPE_UNSUPPORTED;
            case 503 -> ErrorCode.SERVER_BUSY;
            default -> e.getStatus() < 500 ? ErrorCode.ARGUMENT_INVALID : ErrorCode.INTERNAL_FAULT;
        };
        return new HuzhengException(code, "", e);
    }

    private static HuzhengException unexpected(Exception e) {
        return new HuzhengException(ErrorCode.INTERNAL_FAULT, e.getClass().getSimpleName(), e);
    }

    private String newRequestId() {
        byte[] id = new byte[16];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
