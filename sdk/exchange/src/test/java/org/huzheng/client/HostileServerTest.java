package org.huzheng.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that answers with another genuine statement than the one asked for, or shows it as something else. */
@Tag("HZ-STM-009")
class HostileServerTest {
    private static final Statement CONTRACT = SharingSamples.contract().statement();
    private static final Statement SIGNATURE = SharingSamples.accepts(
                    ContractHistory.proposed(SharingSamples.contract()), PROVIDER)
            .statement();

    private HttpServer server;
    private HuzhengClient client;
    private volatile String answer = "{}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("X-Hz-Request-Id", "1");
            exchange.sendResponseHeaders("POST".equals(exchange.getRequestMethod()) ? 201 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        client = HuzhengClient.builder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .application("app")
                .key(SharingSamples.key(CONSUMER))
                .clock(Clock.systemUTC())
                .random(new SecureRandom())
                .build();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static String view(Statement statement, String id, StatementType type, Party issuer) {
        return "{\"id\":\"" + id + "\",\"type\":\"" + type.id() + "\",\"issuer\":{\"code\":\"" + issuer.code()
                + "\",\"name\":\"" + issuer.name() + "\"},\"acceptedAt\":\"2026-04-01T08:00:00+08:00\","
                + "\"logIndex\":\"0\",\"envelope\":" + statement.envelope().utf8() + "}";
    }

    private static void assertNotBelieved(ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RESPONSE_INVALID));
    }

    @Test
    void contract_shownAsItIs_isTaken() {
        answer = view(CONTRACT, "C-1", StatementType.SHARING_CONTRACT, PROVIDER);
        assertThat(client.contract("C-1").statement()).isEqualTo(CONTRACT);
    }

    @Test
    void contract_anotherThanAskedFor_isNotBelieved() {
        answer = view(CONTRACT, "C-1", StatementType.SHARING_CONTRACT, PROVIDER);
        assertNotBelieved(() -> client.contract("C-2"));
        assertNotBelieved(() -> client.accessRequest("C-1"));
        answer = view(SIGNATURE, SIGNATURE.header().id(), StatementType.CONTRACT_SIGNATURE, PROVIDER);
        assertNotBelieved(() -> client.contract(SIGNATURE.header().id()));
    }

    @Test
    void contract_shownUnderAnotherIdTypeOrIssuer_isNotBelieved() {
        answer = view(CONTRACT, "C-2", StatementType.SHARING_CONTRACT, PROVIDER);
        assertNotBelieved(() -> client.contract("C-2"));
        answer = view(CONTRACT, "C-1", StatementType.SHARING_CONTRACT, STRANGER);
        assertNotBelieved(() -> client.contract("C-1"));
        answer = view(SIGNATURE, "C-1", StatementType.SHARING_CONTRACT, PROVIDER);
        assertNotBelieved(() -> client.contract("C-1"));
    }

    @Test
    void recallStatus_ofAnotherEvidence_isNotBelieved() {
        EvidenceRef asked = new EvidenceRef("E-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("package")));
        RecallStatus status = new RecallStatus(
                SharingSamples.header(StatementType.RECALL_STATUS, "ST-1", STRANGER, DURING),
                asked,
                17,
                Optional.empty());
        Statement signed = SharingSamples.signed(status.payload());
        answer = "{\"envelope\":" + signed.envelope().utf8() + "}";
        assertThat(client.recallStatus("E-1")).isEqualTo(signed);
        assertNotBelieved(() -> client.recallStatus("E-2"));
    }

    @Test
    void posted_acceptedAsAnotherStatement_isNotBelieved() {
        answer = "{\"id\":\"C-2\",\"type\":\"huzheng/sharing-contract@v1\",\"logIndex\":\"0\",\"receipt\":\"x\"}";
        assertNotBelieved(() -> client.proposeContract(CONTRACT));
        answer = "{\"id\":\"C-1\",\"type\":\"huzheng/sharing-contract@v1\",\"logIndex\":\"0\",\"receipt\":\"x\","
                + "\"envelope\":" + SIGNATURE.envelope().utf8() + "}";
        assertNotBelieved(() -> client.proposeContract(CONTRACT));
    }

    @Test
    void case_anotherThanAskedFor_isNotBelieved() {
        answer = "{\"caseNo\":\"案-2\",\"items\":[]}";
        assertThat(client.caseItems("案-2").items()).isEmpty();
        assertNotBelieved(() -> client.caseItems("案-1"));
    }

    @Test
    @Tag("HZ-INB-001")
    void list_ofWhatNoListHolds_isNotBelieved() {
        String item =
                "{\"cursor\":\"0\",\"type\":\"huzheng/sharing-contract@v1\",\"id\":\"C-1\",\"issuer\":{\"code\":\""
                        + PROVIDER.code() + "\",\"name\":\"" + PROVIDER.name() + "\"},\"digest\":\""
                        + CONTRACT.ref().digest() + "\",\"since\":\"2026-04-01T08:00:00+08:00\",\"logIndex\":\"0\","
                        + "\"role\":\"CONSUMER\",\"waitsFor\":\"SIGNATURE\"}";
        answer = "{\"items\":[" + item + "],\"nextCursor\":\"0\"}";
        EventPage page = client.inbox(Map.of("waitsFor", "SIGNATURE"), Optional.empty(), 5);
        assertThat(page.nextCursor()).contains("0");
        assertThat(page.items()).extracting(EventPage.Event::waitsFor).containsExactly(Optional.of("SIGNATURE"));
        for (String[] spoilt :
                new String[][] {{"sm3:", "md5:"}, {"digest", "hash"}, {"2026-04-01T", "2026-04-31T"}, {"@v1", "@v0"}}) {
            answer = "{\"items\":[" + item.replace(spoilt[0], spoilt[1]) + "]}";
            assertNotBelieved(() -> client.contracts(Map.of(), Optional.empty(), 5));
        }
        answer = view(CONTRACT, "C-1", StatementType.SHARING_CONTRACT, PROVIDER);
        assertThat(client.listed(page.items().get(0)).statement()).isEqualTo(CONTRACT);
        answer = view(SIGNATURE, SIGNATURE.header().id(), StatementType.CONTRACT_SIGNATURE, PROVIDER);
        assertNotBelieved(() -> client.listed(page.items().get(0)));
    }
}
