package org.huzheng.cli.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What {@code doctor} learns from a server without any credentials. */
final class ServerCheckups {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TOLERATED_SKEW = Duration.ofMinutes(5);

    private ServerCheckups() {}

    static List<Checkup> of(URI server, Clock clock) {
        List<Checkup> checks = new ArrayList<>();
        try {
            HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            URI target = URI.create(server.toString().replaceAll("/+$", "") + "/v1/server");
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(target).timeout(PATIENCE).GET().build(),
                    HttpResponse.BodyHandlers.ofString());
            checks.add(identity(response));
            checks.add(time(response, clock));
        } catch (IOException | IllegalArgumentException e) {
            checks.add(Checkup.bad("server", "无法连接：检查地址、网络和代理", "unreachable: check address, network and proxy"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            checks.add(Checkup.bad("server", "检查被中断", "interrupted"));
        }
        return checks;
    }

    private static Checkup identity(HttpResponse<String> response) {
        if (response.headers().firstValue("X-Hz-Request-Id").isEmpty()) {
            return Checkup.bad("server", "应答来自网关，不是互证服务器", "a gateway answered, not a Huzheng server");
        }
        return response.statusCode() == 200
                ? Checkup.good("server", "已连通", "reachable")
                : Checkup.bad("server", "应答状态 " + response.statusCode(), "answered status " + response.statusCode());
    }

    private static Checkup time(HttpResponse<String> response, Clock clock) {
        try {
            JsonNode time = new ObjectMapper().readTree(response.body()).path("time");
            Duration skew = Duration.between(
                    clock.instant(), OffsetDateTime.parse(time.asText()).toInstant());
            String seconds = skew.toSeconds() + " s";
            return skew.abs().compareTo(TOLERATED_SKEW) <= 0
                    ? Checkup.good("clock", "与服务器相差 " + seconds, seconds + " from the server")
                    : Checkup.bad(
                            "clock", "与服务器相差 " + seconds + "，请校时", seconds + " from the server: correct the clock");
        } catch (IOException | java.time.DateTimeException e) {
            return Checkup.bad("clock", "服务器没有给出时间", "the server gave no time");
        }
    }
}
