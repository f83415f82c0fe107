package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.custody.Custodian;
import org.huzheng.custody.CustodyAction;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.custody.CustodyFacts;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.HandoverAct;
import org.huzheng.matter.edition.CatalogueEdition;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.server.Sealed;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.DataDeletion;
import org.huzheng.sharing.ResourceCatalogue;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every operation of the contract answers well, and its answer is what the contract says. */
@Tag("HZ-SRV-014")
class EveryRouteTest {
    private static final String OCTETS = "application/octet-stream";

    @TempDir
    private Path directory;

    private final Set<String> answered = new TreeSet<>();
    private World world;

    @BeforeEach
    void start() {
        world = World.sm(directory);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private RawClient.Response good(String operation, RawClient.Response answer) {
        assertThat(answer.status()).as(operation + " " + answer.body()).isBetween(200, 206);
        answered.add(operation);
        return answer;
    }

    private void post(Department by, String operation, Statement statement, String... segments) {
        LogicalTarget target = target(segments);
        good(
                operation,
                world.raw()
                        .signed(
                                by,
                                operation,
                                "POST",
                                target,
                                statement.logEntry().utf8()));
    }

    private RawClient.Response get(Department by, String operation, String... segments) {
        return good(operation, world.raw().signed(by, operation, "GET", target(segments), ""));
    }

    private RawClient.Response put(String operation, LogicalTarget target, byte[] body) {
        return good(operation, world.raw().signed(world.source, operation, "PUT", target, OCTETS, body, headers -> {}));
    }

    private void open(String operation, String target) {
        good(operation, world.raw().get(operation, target));
    }

    private static LogicalTarget target(String... segments) {
        String[] all = new String[segments.length + 1];
        all[0] = "v1";
        System.arraycopy(segments, 0, all, 1, segments.length);
        return LogicalTarget.of(all);
    }

    @Test
    void operations_allOfThem_answerAsTheContractSays() throws IOException {
        service();
        EvidenceRef evidence = evidence();
        sharingAndRecognition(evidence);
        catalogue();
        lists();
        world.clock.advance(Duration.ofSeconds(1));
        long size = world.logSize();
        open("checkpoint", "/v1/log/checkpoint");
        open("inclusion", "/v1/log/inclusion?index=0&size=" + size);
        open("consistency", "/v1/log/consistency?from=1&to=" + size);
        get(world.source, "events", "events");
        get(world.source, "extract", "extract");
        assertThat(answered)
                .containsExactlyInAnyOrderElementsOf(
                        RawClient.CONTRACT.operations().keySet());
    }

    private void service() {
        open("health", "/health");
        open("live", "/health/live");
        open("metrics", "/metrics");
        open("openapi", "/openapi.yaml");
        open("docs", "/docs");
        open("docsAsset", "/docs/swagger-ui.css");
        open("server", "/v1/server");
        good(
                "timestamp",
                world.raw()
                        .send(
                                "timestamp",
                                "POST",
                                "/v1/tsa",
                                new byte[1],
                                Map.of("Content-Type", "application/timestamp-query")));
    }

    private EvidenceRef evidence() throws IOException {
        SealedPackage sealed = world.sealed(world.source, 70_000);
        UploadContent content = new UploadContent(Files.readAllBytes(sealed.path()));
        String id = good(
                        "beginUpload",
                        world.raw()
                                .signed(
                                        world.source,
                                        "beginUpload",
                                        "POST",
                                        target("uploads"),
                                        content.announcement("k")))
                .json()
                .string("uploadId");
        put("putLeaves", target("uploads", id, "leaves"), content.leaves);
        put("putContent", target("uploads", id, "content").with("offset", "0"), content.bytes);
        get(world.source, "upload", "uploads", id);
        good(
                "completeUpload",
                world.raw().signed(world.source, "completeUpload", "POST", target("uploads", id, "complete"), ""));
        Statement registration = world.registration(world.source, sealed);
        post(world.source, "registerEvidence", registration, "evidence");
        EvidenceRef evidence = Registration.parse(registration.payload()).evidence();
        get(world.source, "evidence", "evidence", evidence.id());
        get(world.source, "evidenceContent", "evidence", evidence.id(), "content");
        RawClient.Response range = world.raw()
                .signed(
                        world.source,
                        "evidenceContent",
                        "GET",
                        target("evidence", evidence.id(), "content"),
                        "",
                        new byte[0],
                        headers -> headers.put("Range", "bytes=65536-69999"));
        assertThat(range.status()).isEqualTo(206);
        assertThat(range.headers()).containsEntry("content-range", "bytes 65536-69999/" + sealed.length());
        Statement custody = custody(sealed);
        post(world.source, "recordCustody", custody, "custody-events");
        get(world.source, "custodyEvent", "custody-events", custody.header().id());
        return evidence;
    }

    private Statement custody(SealedPackage sealed) {
        Custodian room =
                Custodian.of(world.source.code(), world.source.party.name()).withPerson("证据室");
        return world.source.sign(new CustodyEvent(
                        world.source.header(StatementType.CUSTODY_EVENT),
                        sealed.manifest().evidenceId(),
                        sealed.manifestDigest(),
                        1,
                        World.link(sealed),
                        new CustodyFacts(
                                CustodyAction.SEAL,
                                Optional.empty(),
                                room,
                                world.clock.instant().atOffset(ZoneOffset.ofHours(8)),
                                "两镇交界",
                                Optional.of("F-001"),
                                "完好",
                                Optional.empty()))
                .payload());
    }

    private void sharingAndRecognition(EvidenceRef evidence) {
        Statement contract = world.consumer.sign(world.contract().payload());
        String contractId = contract.header().id();
        post(world.consumer, "proposeContract", contract, "contracts");
        ContractAct review = new ContractAct(
                world.source.header(StatementType.SECURITY_REVIEW),
                contract.ref(),
                ContractAct.Kind.REVIEW_PASSED,
                "已核对");
        post(
                world.source,
                "reviewContract",
                world.source.sign(review.payload()),
                "contracts",
                contractId,
                "security-reviews");
        for (Department party : new Department[] {world.consumer, world.source}) {
            Statement signature = world.answer(party, contract, ContractAct.Kind.ACCEPT);
            post(party, "signContract", signature, "contracts", contractId, "signatures");
        }
        Statement request = world.request(contract, evidence.id(), World.PURPOSE);
        String requestId = request.header().id();
        post(world.consumer, "requestAccess", request, "access-requests");
        Statement grant = world.grant(contract, request, evidence, Duration.ofDays(1));
        post(world.source, "grantAccess", grant, "access-requests", requestId, "grant");
        get(world.consumer, "accessRequest", "access-requests", requestId);
        get(world.consumer, "evidenceContent", "evidence", evidence.id(), "content");
        get(world.consumer, "evidenceRecallStatus", "evidence", evidence.id(), "recall-status");
        get(world.consumer, "evidenceStatements", "evidence", evidence.id(), "statements");
        DataDeletion deletion = new DataDeletion(
                world.consumer.header(StatementType.DATA_DELETION),
                request.ref(),
                grant.ref(),
                evidence,
                world.clock.instant().truncatedTo(ChronoUnit.SECONDS),
                "逻辑删除");
        post(
                world.consumer,
                "confirmDeletion",
                world.consumer.sign(deletion.payload()),
                "access-requests",
                requestId,
                "deletions");
        refusal(contract, evidence);
        Statement decision = world.decision(contract, request, evidence, Conclusion.RECOGNISED);
        post(world.consumer, "decideRecognition", decision, "recognitions");
        get(world.source, "recognition", "recognitions", decision.header().id());
        objection(grant);
        handover(evidence);
        Statement exclusion = world.exclusion(evidence, decision);
        post(world.consumer, "excludeEvidence", exclusion, "exclusions");
        get(world.source, "exclusion", "exclusions", exclusion.header().id());
        Statement further = world.granted(contract, evidence, "另案");
        assertThat(further.header().type()).isEqualTo(StatementType.ACCESS_REQUEST);
        Statement recall = world.recall(evidence);
        String recallId = recall.header().id();
        post(world.source, "recallEvidence", recall, "recalls");
        Statement acknowledgement = new Dealings(world).acknowledgement(world.consumer, recall, "另案");
        post(world.consumer, "acknowledgeRecall", acknowledgement, "recalls", recallId, "acknowledgements");
        get(world.source, "recall", "recalls", recallId);
        open("standing", "/v1/standings/" + world.manifestDigest(evidence));
        get(world.consumer, "case", "cases", World.CASE);
        for (ContractAct.Kind action : List.of(ContractAct.Kind.SUSPEND, ContractAct.Kind.RESUME)) {
            Statement suspension = world.source.sign(new ContractAct(
                            world.source.header(StatementType.CONTRACT_SUSPENSION), contract.ref(), action, "核查")
                    .payload());
            post(world.source, "suspendContract", suspension, "contracts", contractId, "suspensions");
        }
        Statement revocation = world.source.sign(new ContractAct(
                        world.source.header(StatementType.CONTRACT_REVOCATION),
                        contract.ref(),
                        ContractAct.Kind.REVOKE,
                        "")
                .payload());
        post(world.source, "revokeContract", revocation, "contracts", contractId, "revocations");
        get(world.source, "contract", "contracts", contractId);
    }

    private void objection(Statement grant) {
        Statement objection = world.consumer.sign(new Objection(
                        world.consumer.header(StatementType.OBJECTION),
                        Objection.Subject.DATA,
                        grant.ref(),
                        world.source.party,
                        List.of("evidence/" + Sealed.FILE),
                        "样品数量不符")
                .payload());
        String id = objection.header().id();
        post(world.consumer, "raiseObjection", objection, "objections");
        Statement act = world.source.sign(ObjectionAct.of(
                        world.source.header(StatementType.OBJECTION_ACT),
                        objection.ref(),
                        ObjectionAct.Act.CONFIRM,
                        "经核对无误")
                .payload());
        post(world.source, "actOnObjection", act, "objections", id, "acts");
        get(world.consumer, "objection", "objections", id);
    }

    private void handover(EvidenceRef evidence) {
        Registration registered = Registration.parse(
                world.as(world.source).evidence(evidence.id()).registration().payload());
        Statement handover = world.source.sign(new CaseHandover(
                        world.source.header(StatementType.CASE_HANDOVER),
                        RecognitionPolicy.Use.ADMINISTRATIVE,
                        world.stranger.party,
                        World.CASE,
                        "示移〔2026〕1号",
                        Map.of(evidence, registered.kind()),
                        "属你单位管辖",
                        List.of(CaseHandover.Paper.of("LETTER", "移送函.pdf", evidence.packageDigest())))
                .payload());
        String id = handover.header().id();
        post(world.source, "handOver", handover, "handovers");
        Statement act = world.stranger.sign(new HandoverAct(
                        world.stranger.header(StatementType.HANDOVER_ACT),
                        handover.ref(),
                        HandoverAct.Act.RECEIVE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(evidence),
                        Optional.empty())
                .payload());
        post(world.stranger, "actOnHandover", act, "handovers", id, "acts");
        get(world.stranger, "handover", "handovers", id);
    }

    private void lists() {
        get(world.consumer, "inbox", "inbox");
        get(world.source, "listContracts", "contracts");
        get(world.source, "listAccessRequests", "access-requests");
        get(world.consumer, "listEvidence", "evidence");
        get(world.source, "listReleases", "releases");
        get(world.consumer, "listRecalls", "recalls");
        get(world.consumer, "listObjections", "objections");
        get(world.stranger, "listHandovers", "handovers");
    }

    private void catalogue() {
        ResourceCatalogue resources = new ResourceCatalogue(
                world.source.header(StatementType.RESOURCE_CATALOGUE),
                1,
                List.of("政务数据共享条例（国务院令第809号）"),
                List.of(World.PLACE),
                "数据科",
                world.contract().resources(),
                Map.of());
        post(world.source, "publishResources", world.source.sign(resources.payload()), "resources");
        get(world.stranger, "listResources", "resources");
        get(world.stranger, "resources", "resources", world.source.code());
        Catalogues catalogues = new Catalogues(world);
        CatalogueEdition edition = catalogues.first(Catalogues.document("一"));
        post(world.source, "publishCatalogue", world.source.sign(edition.payload()), "catalogues");
        get(world.stranger, "catalogue", "catalogues", world.source.code(), "330421");
        get(world.stranger, "catalogueDocument", "catalogues", world.source.code(), "330421", "document");
    }

    private void refusal(Statement contract, EvidenceRef evidence) {
        Statement second = world.request(contract, evidence.id(), World.OTHER_PURPOSE);
        post(world.consumer, "requestAccess", second, "access-requests");
        Statement refusal = world.source.sign(AccessRefusal.because(
                        world.source.header(StatementType.ACCESS_REFUSAL),
                        second.ref(),
                        contract.ref(),
                        new Findings()
                                .add(ReasonCode.PURPOSE_OUTSIDE_CONTRACT, "", "信用惩戒")
                                .all())
                .payload());
        post(
                world.source,
                "refuseAccess",
                refusal,
                "access-requests",
                second.header().id(),
                "refusal");
    }
}
