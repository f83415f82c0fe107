package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.Conclusion;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.ContractAct;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to others is answered exactly like what does not exist. */
@Tag("HZ-SRV-010")
class NotYoursTest {
    @TempDir
    private static Path directory;

    private static World world;
    private static EvidenceRef evidence;
    private static Statement contract;
    private static Statement request;
    private static Statement decision;
    private static Statement recall;

    @BeforeAll
    static void start() {
        world = World.sm(directory);
        evidence = world.registered(1000);
        contract = world.activeContract();
        request = world.granted(contract, evidence);
        world.as(world.consumer).download(evidence.id(), directory.resolve("x"));
        decision = world.decision(contract, request, evidence, Conclusion.RECOGNISED);
        world.as(world.consumer).decideRecognition(decision);
        recall = world.recall(evidence);
        world.as(world.source).recallEvidence(recall);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static void assertSame(String operation, String collection, String id, String... rest) {
        SameAnswer foreign = answer(operation, collection, id, rest);
        SameAnswer nothing = answer(operation, collection, "no-such-id", rest);
        assertThat(foreign).isEqualTo(nothing);
        assertThat(foreign.status()).isEqualTo(404);
    }

    private static SameAnswer answer(String operation, String collection, String id, String... rest) {
        LogicalTarget target = rest.length == 0
                ? LogicalTarget.of("v1", collection, id)
                : LogicalTarget.of("v1", collection, id, rest[0]);
        return SameAnswer.of(world.raw().signed(world.stranger, operation, "GET", target, ""));
    }

    @Test
    void evidence_ofOthers_isNotThere() {
        assertSame("evidence", "evidence", evidence.id());
        assertSame("evidenceContent", "evidence", evidence.id(), "content");
        assertSame("evidenceStatements", "evidence", evidence.id(), "statements");
    }

    @Test
    @Tag("HZ-SRV-024")
    void head_tellsNothing() throws IOException, InterruptedException {
        List<Integer> answers = new ArrayList<>();
        for (String id : new String[] {evidence.id(), "no-such-id"}) {
            LogicalTarget target = LogicalTarget.of("v1", "evidence", id, "content");
            HttpRequest.Builder head = HttpRequest.newBuilder(URI.create(world.server.uri() + target.toString()))
                    .method("HEAD", BodyPublishers.noBody());
            RawClient.headers(world.stranger, "HEAD", target, new byte[0]).forEach(head::header);
            answers.add(HttpClient.newHttpClient()
                    .send(head.build(), BodyHandlers.discarding())
                    .statusCode());
        }
        assertThat(answers).containsExactly(405, 405);
    }

    @Test
    @Tag("HZ-SRV-024")
    void issuerOrRequest_namedBesideWhatIsOthers_tellsNothing() {
        for (String name : new String[] {"issuer", "request"}) {
            String value = name.equals("issuer")
                    ? world.source.code()
                    : request.header().id();
            LogicalTarget known =
                    LogicalTarget.of("v1", "evidence", evidence.id(), "content").with(name, value);
            LogicalTarget nothing =
                    LogicalTarget.of("v1", "evidence", "no-such-id", "content").with(name, value);
            SameAnswer foreign = SameAnswer.of(world.raw().signed(world.stranger, "evidenceContent", "GET", known, ""));
            assertThat(foreign)
                    .isEqualTo(
                            SameAnswer.of(world.raw().signed(world.stranger, "evidenceContent", "GET", nothing, "")));
            assertThat(foreign.status()).isEqualTo(404);
        }
    }

    @Test
    void statements_ofOthers_areNotThere() {
        assertSame("contract", "contracts", contract.header().id());
        assertSame("accessRequest", "access-requests", request.header().id());
        assertSame("recognition", "recognitions", decision.header().id());
        assertSame("recall", "recalls", recall.header().id());
    }

    @Test
    void case_ofOthers_isEmpty() {
        LogicalTarget target = LogicalTarget.of("v1", "cases", World.CASE);
        RawClient.Response answer = world.raw().signed(world.stranger, "case", "GET", target, "");
        assertThat(answer.json().objects("items", item -> item)).isEmpty();
    }

    @Test
    @Tag("HZ-INB-001")
    void lists_askedForWhatIsOthers_areEmptyAsForWhatIsNothing() {
        assertSameList("listContracts", "contracts", "id", contract.header().id());
        assertSameList(
                "listAccessRequests", "access-requests", "id", request.header().id());
        assertSameList("listAccessRequests", "access-requests", "case", World.CASE);
        assertSameList("listEvidence", "evidence", "evidence", evidence.id());
        assertSameList("listReleases", "releases", "evidence", evidence.id());
        assertSameList("listRecalls", "recalls", "evidence", evidence.id());
        assertSameList("inbox", "inbox", "case", World.CASE);
    }

    private static void assertSameList(String operation, String collection, String filter, String value) {
        LogicalTarget list = LogicalTarget.of("v1", collection);
        SameAnswer foreign =
                SameAnswer.of(world.raw().signed(world.stranger, operation, "GET", list.with(filter, value), ""));
        SameAnswer nothing =
                SameAnswer.of(world.raw().signed(world.stranger, operation, "GET", list.with(filter, "no-such"), ""));
        assertThat(foreign).isEqualTo(nothing);
        assertThat(foreign.body()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void statements_aboutWhatIsOthers_areRefusedAsIfItWereNotThere() {
        Department by = world.stranger;
        StatementRef known = contract.ref();
        Statement onKnown = world.answer(by, contract, ContractAct.Kind.ACCEPT);
        Bytes elsewhere = Bytes.ofUtf8(onKnown.payload().utf8().replace(known.id(), "no-such-id"));
        assertThat(posted("signContract", "contracts", known.id(), "signatures", onKnown))
                .isEqualTo(posted("signContract", "contracts", "no-such-id", "signatures", by.sign(elsewhere)));
        Statement foreignRecall = world.acknowledgement(by, recall);
        Bytes noRecall = Bytes.ofUtf8(
                foreignRecall.payload().utf8().replace(recall.header().id(), "no-such-id"));
        assertThat(posted("acknowledgeRecall", "recalls", recall.header().id(), "acknowledgements", foreignRecall))
                .isEqualTo(posted("acknowledgeRecall", "recalls", "no-such-id", "acknowledgements", by.sign(noRecall)));
    }

    private static SameAnswer posted(String operation, String collection, String id, String under, Statement sent) {
        LogicalTarget target = LogicalTarget.of("v1", collection, id, under);
        byte[] body = sent.logEntry().toArray();
        SameAnswer answer = SameAnswer.of(world.raw()
                .signed(world.stranger, operation, "POST", target, new String(body, StandardCharsets.UTF_8)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
        return answer;
    }

    @Test
    void grant_byAnotherThanTheOwner_isRefusedAsIfThereWereNoRequest() {
        Statement foreign =
                world.stranger.sign(AccessGrant.parse(world.grant(contract, request, evidence, Duration.ofDays(1))
                                .payload())
                        .payload());
        assertThat(foreign.payload()).isNotNull();
        LogicalTarget target =
                LogicalTarget.of("v1", "access-requests", request.header().id(), "grant");
        RawClient.Response answer = world.raw()
                .signed(
                        world.stranger,
                        "grantAccess",
                        "POST",
                        target,
                        foreign.logEntry().utf8());
        assertThat(answer.code()).isEqualTo("STATEMENT_REJECTED");
    }

    @Test
    void request_forEvidenceOfAThirdDepartment_isRefusedAsIfItWereNotThere() {
        String foreign = world.registered(world.stranger, world.sealed(world.stranger, 10))
                .id();
        assertThat(requested(foreign)).isEqualTo(requested("no-such-id"));
    }

    private static SameAnswer requested(String evidenceId) {
        Statement sent = world.request(contract, evidenceId, World.PURPOSE);
        LogicalTarget target = LogicalTarget.of("v1", "access-requests");
        SameAnswer answer = SameAnswer.of(world.raw()
                .signed(
                        world.consumer,
                        "requestAccess",
                        "POST",
                        target,
                        sent.logEntry().utf8()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
        return answer;
    }
}
