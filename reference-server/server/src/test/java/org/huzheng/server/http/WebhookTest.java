package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.huzheng.HuzhengException;
import org.huzheng.client.EventPage.Event;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.server.webhook.Webhooks;
import org.huzheng.server.webhook.Webhooks.Allowance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notifications to real receivers, which drop, fail, dawdle and come back. */
@Tag("HZ-WHK-002")
@OnBothDatabases
class WebhookTest {
    private final TestDatabase database;
    private final Receiver receiver = new Receiver();

    @TempDir
    Path directory;

    private World world;

    WebhookTest(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void stop() {
        world.close();
        receiver.close();
    }

    private void begin(Map<String, URI> receivers, Allowance... allowed) {
        Set<Allowance> allowances = EnumSet.of(Allowance.HTTP);
        allowances.addAll(List.of(allowed));
        Webhooks webhooks = new Webhooks(Set.of("localhost"), allowances, receivers);
        world = new World(
                directory,
                CryptoSuite.SM,
                config -> config.withDatabase(database.readyUrl(directory)).telling(webhooks));
    }

    private void begin() {
        begin(Map.of("11330421MB0000027B", receiver.uri()), Allowance.THIS_MACHINE);
    }

    private void happens(int times) {
        for (int i = 0; i < times; i++) {
            world.as(world.consumer)
                    .proposeContract(world.consumer.sign(world.contract().payload()));
        }
    }

    /** Waits until the server has booked so many failures in a row: only from then on does time count to the next attempt. */
    private void failed(int times) {
        Receiver.until(() -> world.server
                        .storage()
                        .read(stores -> stores.webhooks().find("11330421MB0000027B"))
                        .orElseThrow()
                        .failures()
                >= times);
    }

    private List<Event> events() {
        return world.as(world.consumer).events(Optional.empty(), 200).items();
    }

    private List<String> cursors() {
        return events().stream().map(Event::cursor).toList();
    }

    @Test
    @Tag("HZ-WHK-001")
    void notification_ofAnEvent_isACloudEvent_thatSaysWhatTheListOfEventsSays() {
        begin();
        happens(1);
        receiver.await(1);
        Receiver.Delivery delivery = receiver.deliveries().get(0);
        assertThat(delivery.headers().get("content-type")).isEqualTo("application/cloudevents+json; charset=utf-8");
        JsonObject cloud = JsonObject.parse(delivery.body().toArray());
        assertThat(cloud.string("specversion")).isEqualTo("1.0");
        assertThat(cloud.string("id")).isEqualTo(delivery.id());
        assertThat(cloud.string("source")).isEqualTo("//" + world.config.origin());
        assertThat(cloud.string("type")).isEqualTo("org.huzheng.sharing-contract.v1");
        assertThat(cloud.time("time")).isEqualTo(world.clock.instant());
        assertThat(cloud.string("datacontenttype")).isEqualTo("application/json");
        Event event = events().get(0);
        assertThat(Bytes.of(cloud.object("data").toBytes()).utf8()).isEqualTo(event.toString());
        assertThat(delivery.id()).isEqualTo(event.cursor());
        cloud.end();
        assertThat(receiver.deliveries()).as("and nobody else's").hasSize(1);
    }

    /** By the words of spec/signing.md and OpenSSL alone. */
    @Test
    @Tag("HZ-WHK-001")
    void notification_isVerifiedByOpenSslAlone_andAlteredIsNot() throws IOException, InterruptedException {
        begin();
        happens(1);
        receiver.await(1);
        Receiver.Delivery delivery = receiver.deliveries().get(0);
        Map<String, String> headers = delivery.headers();
        Path body = Files.write(directory.resolve("body"), delivery.body().toArray());
        assertThat(openssl("dgst", "-sm3", "-r", body.toString())).startsWith(headers.get("x-hz-content-digest"));
        String text = String.join(
                        "\n",
                        headers.get("x-hz-sign-alg"),
                        headers.get("x-hz-department"),
                        headers.get("x-hz-webhook-id"),
                        headers.get("x-hz-timestamp"),
                        headers.get("x-hz-content-digest"))
                + "\n";
        Path signature = Files.write(
                directory.resolve("sig.der"),
                Bytes.ofBase64(headers.get("x-hz-signature")).toArray());
        JsonObject server =
                JsonObject.parse(world.raw().get("server", "/v1/server").body().getBytes(StandardCharsets.UTF_8));
        Path certificate = Files.writeString(directory.resolve("op.crt"), server.string("operatorCertificate"));
        Path key = Files.writeString(
                directory.resolve("op.pub"), openssl("x509", "-in", certificate.toString(), "-pubkey", "-noout"));
        assertThat(verified(text, key, signature)).contains("Verified OK");
        assertThat(verified(text.replace("11330421MB0000027B", "11330421MB0000019G"), key, signature))
                .contains("Verification failure");
    }

    private String verified(String text, Path key, Path signature) throws IOException, InterruptedException {
        Path signed = Files.writeString(directory.resolve("text"), text);
        return openssl(
                "dgst",
                "-sm3",
                "-sigopt",
                "distid:1234567812345678",
                "-verify",
                key.toString(),
                "-signature",
                signature.toString(),
                signed.toString());
    }

    private static String openssl(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("openssl"));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void event_notTaken_comesAgainUnderTheSameId_afterLongerAndLonger_andNoneIsLost() {
        begin();
        receiver.behave(Receiver.FAILS);
        happens(3);
        receiver.await(1);
        failed(1);
        receiver.behave(Receiver.DROPS);
        world.clock.advance(Duration.ofSeconds(29));
        world.as(world.consumer).server();
        assertThat(receiver.deliveries()).hasSize(1);
        world.clock.advance(Duration.ofSeconds(1));
        receiver.await(2);
        failed(2);
        receiver.behave(Receiver.TAKES);
        world.clock.advance(Duration.ofSeconds(60));
        receiver.await(5);
        String first = cursors().get(0);
        assertThat(receiver.ids().subList(0, 3)).containsOnly(first);
        assertThat(new LinkedHashSet<>(receiver.ids())).containsExactlyElementsOf(cursors());
        assertThat(receiver.deliveries().get(0).headers().get("x-hz-timestamp"))
                .as("each attempt is dated and signed anew")
                .isNotEqualTo(receiver.deliveries().get(2).headers().get("x-hz-timestamp"));
    }

    @Test
    void deliveries_goOnAfterARestart_whereTheReceiverStood() {
        begin();
        happens(1);
        receiver.await(1);
        receiver.behave(Receiver.FAILS);
        happens(1);
        receiver.await(2);
        failed(1);
        world.restart();
        happens(1);
        receiver.behave(Receiver.TAKES);
        world.clock.advance(Duration.ofSeconds(30));
        Receiver.until(() -> new LinkedHashSet<>(receiver.ids()).size() == 3);
        assertThat(new LinkedHashSet<>(receiver.ids())).containsExactlyElementsOf(cursors());
    }

    @Test
    @Tag("HZ-WHK-003")
    void receiver_thatDawdles_holdsUpNeitherRequestsNorOthers() {
        CountDownLatch release = new CountDownLatch(1);
        try (Receiver other = new Receiver()) {
            begin(
                    Map.of("11330421MB0000027B", receiver.uri(), "11330421MB0000019G", other.uri()),
                    Allowance.THIS_MACHINE);
            receiver.behave(exchange -> release.await());
            happens(1);
            receiver.await(1);
            long before = System.nanoTime();
            happens(5);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(9));
            other.await(6);
            assertThat(receiver.deliveries()).hasSize(1);
        } finally {
            release.countDown();
        }
    }

    @Test
    @Tag("HZ-WHK-004")
    void receiver_onThisMachine_isNotToldUnlessAllowed() {
        begin(Map.of("11330421MB0000027B", receiver.uri()));
        happens(1);
        failed(1);
        assertThat(receiver.deliveries()).isEmpty();
    }

    @Test
    @Tag("HZ-WHK-004")
    void receiver_thatRedirects_isNotFollowed() {
        try (Receiver elsewhere = new Receiver()) {
            begin();
            receiver.behave(exchange -> {
                exchange.getResponseHeaders().set("Location", elsewhere.uri().toString());
                exchange.sendResponseHeaders(307, -1);
            });
            happens(1);
            receiver.await(1);
            failed(1);
            world.clock.advance(Duration.ofDays(1));
            receiver.await(2);
            assertThat(elsewhere.deliveries()).isEmpty();
        }
    }

    @Test
    @Tag("HZ-WHK-004")
    void configuration_namingAHostOrSchemeNotAllowed_isRefused() throws IOException {
        begin();
        Path file = directory.resolve("webhooks.json");
        String good = """
                {"hosts": ["case.example.gov.cn"],
                 "webhooks": [{"department": "11330421MB0000027B", "url": "https://case.example.gov.cn/huzheng"}]}
                """;
        Files.writeString(file, good);
        assertThat(Webhooks.load(file).receivers())
                .containsEntry("11330421MB0000027B", URI.create("https://case.example.gov.cn/huzheng"));
        for (String spoilt : List.of(
                good.replace("https:", "http:"),
                good.replace("[\"case.example.gov.cn\"]", "[\"other.example.gov.cn\"]"),
                good.replace("//case.", "//user@case."),
                good.replace("\"hosts\"", "\"allow\": [\"EVERYTHING\"], \"hosts\""))) {
            Files.writeString(file, spoilt);
            assertThatThrownBy(() -> Webhooks.load(file)).isInstanceOf(HuzhengException.class);
        }
    }
}
