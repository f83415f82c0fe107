package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.huzheng.client.ServerDescription;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.log.NoteVerifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class ServiceRoutesTest {
    @TempDir
    private static Path directory;

    private static World world;

    @BeforeAll
    static void start() {
        world = World.sm(directory);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    @Tag("HZ-SRV-012")
    void health_ofARunningServer_isUpWithEachCheck() {
        RawClient.Response health = world.raw().get("health", "/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().string("status")).isEqualTo("UP");
        assertThat(health.json().object("checks").names())
                .containsExactlyInAnyOrder("database", "writing", "log", "content", "trust", "store");
        assertThat(world.raw().get("live", "/health/live").json().string("status"))
                .isEqualTo("UP");
    }

    @Test
    @Tag("HZ-SRV-012")
    void metrics_afterARequest_countItByOperationWithoutItsPath() {
        world.raw().get("health", "/health");
        String metrics = world.raw().get("metrics", "/metrics").body();
        assertThat(metrics)
                .contains("huzheng_http_requests_seconds_count")
                .contains("operation=\"health\"")
                .contains("huzheng_log_size")
                .doesNotContain("/health");
    }

    @Test
    @Tag("HZ-SRV-037")
    void metrics_passedOnFromElsewhere_areNotFound() {
        for (String name : new String[] {"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"}) {
            assertThat(world.raw()
                            .send("metrics", "GET", "/metrics", new byte[0], Map.of(name, "203.0.113.7"))
                            .code())
                    .as(name)
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    @Tag("HZ-SRV-012")
    void server_describesItself_withAKeyThatVerifiesItsCheckpoint() {
        ServerDescription server = world.as(world.source).server();
        assertThat(server.suite()).isEqualTo(CryptoSuite.SM);
        assertThat(server.time()).isBetween(world.clock.instant().minusSeconds(1), world.clock.instant());
        assertThat(NoteVerifier.parse(server.vkey()).name()).isEqualTo(server.origin());
        assertThat(world.as(world.source).checkpoint().utf8()).startsWith(server.origin() + "\n");
        world.raw().get("server", "/v1/server");
        world.raw().get("checkpoint", "/v1/log/checkpoint");
    }

    @Test
    @Tag("HZ-SRV-014")
    void openapi_servedByTheServer_isTheContractItValidatesAgainst() {
        String yaml = world.raw().get("openapi", "/openapi.yaml").body();
        assertThat(yaml.getBytes(StandardCharsets.UTF_8)).isEqualTo(RawClient.CONTRACT.yaml());
        assertThat(new Yaml().<Map<String, Object>>load(yaml)).containsKeys("openapi", "paths", "components");
    }

    @Test
    @Tag("HZ-SRV-014")
    void docs_needNothingFromElsewhere() {
        RawClient.Response page = world.raw().get("docs", "/docs");
        assertThat(page.body()).doesNotContain("http://").doesNotContain("https://");
        assertThat(page.headers().get("content-security-policy")).contains("default-src 'none'", "script-src 'self'");
        for (String asset : new String[] {"init.js", "swagger-ui-bundle.js", "swagger-ui.css", "favicon-32x32.png"}) {
            assertThat(world.raw().get("docsAsset", "/docs/" + asset).status())
                    .as(asset)
                    .isEqualTo(200);
        }
        assertThat(world.raw().get("docsAsset", "/docs/other.js").code()).isEqualTo("NOT_FOUND");
    }
}
