package org.huzheng.server.http;

import com.google.common.net.InetAddresses;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.server.Refusal;
import org.huzheng.server.contract.Operation;
import org.huzheng.server.contract.Violation;
import org.huzheng.server.http.door.Doorkeeper;

/**
 * What every request goes through, in this order: signature, body and its digest, parameters, schema, idempotency, action. A
 * stranger learns nothing but that he is one.
 */
final class RequestPipeline implements Handler {
    private static final String JSON = "application/json";
    private static final int MAX_QUERY_PARAMETERS = 16;
    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final Operation operation;
    private final Action action;
    private final Pipes pipes;

    /** What all pipelines share. */
    record Pipes(
            RequestGate gate,
            BodyReader bodies,
            Idempotency idempotency,
            DepartmentLoad departments,
            String basePath) {}

    RequestPipeline(Operation operation, Action action, Pipes pipes) {
        this.operation = operation;
        this.action = action;
        this.pipes = pipes;
    }

    @Override
    public void handle(Context context) throws IOException {
        context.attribute(Answers.OPERATION, operation.id());
        if (!context.req().getMethod().equals(operation.method())) {
            throw new HuzhengException(
                    ErrorCode.METHOD_NOT_ALLOWED, context.req().getMethod());
        }
        Optional<SignedHeaders> signed = Optional.empty();
        Optional<Caller> caller = Optional.empty();
        if (operation.signed()) {
            SignedHeaders headers = SignedHeaders.read(context::header);
            LogicalTarget target = arrived(context);
            caller = Optional.of(pipes.gate().admit(operation.method(), target, headers));
            context.attribute(Answers.APP_ID, headers.appId());
            signed = Optional.of(headers);
        }
        DepartmentLoad.Share share = pipes.departments().share(caller.map(Caller::code));
        try {
            answer(context, signed, caller);
        } finally {
            share.giveBack();
        }
    }

    private void answer(Context context, Optional<SignedHeaders> signed, Optional<Caller> caller) throws IOException {
        try (RequestBody body = body(context, signed.map(SignedHeaders::contentDigest))) {
            Exchange exchange = exchange(context, caller, body);
            requireParameters(exchange);
            requireSchema(exchange);
            Reply reply = caller.isPresent() && operation.method().equals("POST")
                    ? pipes.idempotency().once(signed.orElseThrow(), operation.method(), () -> action.answer(exchange))
                    : action.answer(exchange);
            Answers.send(context, reply);
        }
    }

    /** The target as it arrived, without the gateway's prefix. */
    private LogicalTarget arrived(Context context) {
        String path = context.req().getRequestURI();
        String own = path.startsWith(pipes.basePath())
                ? path.substring(pipes.basePath().length())
                : path;
        return LogicalTarget.parse(own, context.req().getQueryString());
    }

    private RequestBody body(Context context, Optional<Digest> signed) throws IOException {
        InputStream in = context.req().getInputStream();
        long length = context.req().getContentLengthLong();
        Optional<Long> declared = length < 0 ? Optional.empty() : Optional.of(length);
        Set<String> types = operation.bodyTypes();
        if (context.req().getAttribute(Doorkeeper.SLOW) != null) {
            throw new HuzhengException(ErrorCode.BODY_TOO_SLOW, operation.id());
        }
        if (types.isEmpty() && (length > 0 || context.header("Transfer-Encoding") != null)) {
            throw new HuzhengException(ErrorCode.BODY_UNEXPECTED, operation.id());
        }
        if (types.isEmpty()) {
            return pipes.bodies().intoMemory(in, declared, 0, signed);
        }
        String type = Optional.ofNullable(context.req().getContentType())
                .orElse("")
                .split(";", 2)[0]
                .strip();
        if (!types.contains(type.toLowerCase(Locale.ROOT))) {
            throw new HuzhengException(ErrorCode.MEDIA_TYPE_UNSUPPORTED, String.join(", ", types));
        }
        return switch (operation.id()) {
            case "putContent" -> pipes.bodies().part(in, declared, signed.orElseThrow());
            case "putLeaves" -> pipes.bodies().ontoDisk(in, declared, BodyReader.MAX_LEAVES, signed);
            case "timestamp" -> pipes.bodies().intoMemory(in, declared, BodyReader.MAX_TIMESTAMP_QUERY, signed);
            default -> pipes.bodies().intoMemory(in, declared, BodyReader.MAX_JSON, signed);
        };
    }

    private static Exchange exchange(Context context, Optional<Caller> caller, RequestBody body) {
        Map<String, String> headers = new HashMap<>();
        for (String name : List.of("Range", "Idempotency-Key")) {
            String value = context.header(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new Exchange(
                caller.orElse(null),
                Map.copyOf(context.pathParamMap()),
                Map.copyOf(context.queryParamMap()),
                Map.copyOf(headers),
                body,
                local(context));
    }

    /** Whether it was sent on this machine, and not passed on from elsewhere. */
    private static boolean local(Context context) {
        return FORWARDED.stream().allMatch(name -> context.header(name) == null)
                && InetAddresses.forString(context.req().getRemoteAddr()).isLoopbackAddress();
    }

    private void requireParameters(Exchange exchange) {
        if (exchange.query().size() > MAX_QUERY_PARAMETERS) {
            throw Refusal.schema(List.of(new Violation("query", "maxItems", "too many parameters")));
        }
        List<Violation> found = operation.parameterViolations(exchange.path(), exchange.query(), exchange.headers());
        if (!found.isEmpty()) {
            throw Refusal.schema(found);
        }
    }

    private void requireSchema(Exchange exchange) {
        if (!operation.bodyTypes().contains(JSON)) {
            return;
        }
        byte[] bytes = exchange.body().bytes().toArray();
        JsonObject.parse(bytes);
        List<Violation> found = operation.bodyViolations(exchange.body().bytes().utf8());
        if (!found.isEmpty()) {
            throw Refusal.schema(found);
        }
    }
}
