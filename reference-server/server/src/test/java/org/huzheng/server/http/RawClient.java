package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.server.contract.ApiContract;

/** Sends requests of any kind, wrong ones above all, and holds every answer against the contract. */
final class RawClient {
    static final ApiContract CONTRACT = ApiContract.load();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    RawClient(URI base) {
        this.base = base;
    }

    record Response(int status, Map<String, String> headers, String body) {
        JsonObject json() {
            return JsonObject.parse(body.getBytes(StandardCharsets.UTF_8));
        }

        String code() {
            return json().string("code");
        }
    }

    /** An unsigned request. */
    Response send(String operationId, String method, String target, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + target))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return checked(operationId, response);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Response get(String operationId, String target) {
        return send(operationId, "GET", target, new byte[0], Map.of());
    }

    /** A request signed by a department; the headers may be spoilt after signing. */
    Response signed(
            Department department,
            String operationId,
            String method,
            LogicalTarget target,
            String contentType,
            byte[] body,
            Consumer<Map<String, String>> spoil) {
        Map<String, String> headers = operationId.equals("putContent")
                ? headers(department, method, target, UploadContent.root(department.requests.suite(), body))
                : headers(department, method, target, body);
        if (!contentType.isEmpty()) {
            headers.put("Content-Type", contentType);
        }
        spoil.accept(headers);
        return send(operationId, method, target.toString(), body, headers);
    }

    Response signed(Department department, String operationId, String method, LogicalTarget target, String json) {
        return signed(
                department,
                operationId,
                method,
                target,
                json.isEmpty() ? "" : "application/json",
                json.getBytes(StandardCharsets.UTF_8),
                headers -> {});
    }

    static Map<String, String> headers(Department department, String method, LogicalTarget target, byte[] body) {
        return new LinkedHashMap<>(department.requests.headers(method, target.toString(), Bytes.of(body), ""));
    }

    static Map<String, String> headers(Department department, String method, LogicalTarget target, Digest bodyDigest) {
        return new LinkedHashMap<>(department.requests.headers(method, target.toString(), bodyDigest, ""));
    }

    private static Response checked(String operationId, HttpResponse<byte[]> response) {
        Map<String, String> headers = new HashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        String body = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(CONTRACT.operation(operationId)
                        .answerViolations(response.statusCode(), headers, headers.get("content-type"), body))
                .as("%s answered %s %s", operationId, response.statusCode(), body)
                .isEmpty();
        assertThat(headers.get(SignedHeader.REQUEST_ID.toLowerCase(Locale.ROOT)))
                .matches("[0-9a-f]{32}");
        return new Response(response.statusCode(), headers, body);
    }
}
