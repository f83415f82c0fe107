package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API page in a real browser: it draws every operation with nothing from elsewhere, under its own content policy. */
@Tag("HZ-SRV-014")
class BrowserTest {
    @TempDir
    private Path directory;

    @Test
    void docs_inChromium_showEveryOperation() throws IOException, InterruptedException {
        try (World world = World.sm(directory)) {
            String page = rendered(world.server.uri() + "/docs");
            assertThat(page).contains("/v1/evidence", "/v1/recalls/{id}/acknowledgements", "/v1/log/checkpoint");
            assertThat(page).doesNotContain("Failed to load");
        }
    }

    private String rendered(String address) throws IOException, InterruptedException {
        Path dom = directory.resolve("dom.html");
        Process browser = new ProcessBuilder(
                        chromium(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + directory.resolve("profile"),
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        address)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = browser.waitFor(120, TimeUnit.SECONDS);
        browser.destroyForcibly().waitFor();
        assertThat(ended).as("Chromium ended by itself").isTrue();
        return Files.readString(dom, StandardCharsets.UTF_8);
    }

    private static String chromium() {
        List<String> known = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        return known.stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Chromium: apt-get install chromium"));
    }
}
