package org.huzheng.stories;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.StreamSource;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.CaptureFactsBuilder;
import org.huzheng.evidence.Confirmation;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.PartyRecord;
import org.huzheng.evidence.Place;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageExtender;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionReview;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.records.RecordAnswer;
import org.huzheng.sharing.records.RecordSource;
import org.huzheng.sharing.records.SharedRecords;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** One department's system in a story. It knows the others by what they signed, no more. */
final class Department extends Office {
    static final DivisionCode TOWNSHIP = DivisionCode.parse("330421105");

    private static final int MOST_RECORDS = 100;

    final Path folder;

    /** What came of a request: who asked and agreed, that it was released, and the copy at hand, verified. */
    record Received(
            Verified<AccessRequest> request,
            Verified<AccessGrant> grant,
            Verified<ReleaseReceipt> release,
            Path file,
            VerifiedPackage evidence) {}

    Department(World world, Party party, SigningKey key, List<SigningKey> officers, URI server, Path folder) {
        super(world, party, key, officers, server);
        this.folder = folder;
    }

    // Evidence

    /** What this department's two collecting officers found today. */
    CaptureFactsBuilder facts(EvidenceKind kind, String title, String proves) {
        CaptureFactsBuilder facts = CaptureFacts.builder(kind, title)
                .collectedAt(world.now().atOffset(ZoneOffset.ofHours(8)))
                .place(new Place("示例镇某路1号", Optional.of(TOWNSHIP.toString()), Optional.empty()))
                .method("依职权制作")
                .proves(proves)
                .origin(Origin.original());
        officers.subList(0, 2)
                .forEach(each -> facts.officer(new Officer(
                        each.certificate().commonName(),
                        each.certificate().officerNumber().orElseThrow())));
        return facts;
    }

    SealedPackage seal(CaptureFacts facts, String file, String content) {
        return sealer().seal(
                        folder.resolve(UUID.randomUUID() + ".hzp"),
                        facts,
                        List.of(PackageFile.of(file, "text/plain", StreamSource.of(Bytes.ofUtf8(content)))));
    }

    /** What its officers found at a scene and wrote down, signed by the party, sealed and verified as its own. */
    VerifiedPackage sceneRecord(String company, String title, String found) {
        PartyRecord signed = new PartyRecord(
                Optional.of(company), Optional.empty(), Optional.of(Confirmation.SIGNED), Optional.empty());
        CaptureFacts facts = facts(EvidenceKind.INSPECTION_RECORD, title, found)
                .party(signed)
                .build();
        return verify(seal(facts, title + ".txt", found).path());
    }

    private PackageSealer sealer() {
        return PackageSealer.of(key, world.days).withOfficers(officers.subList(0, 2));
    }

    /** Uploads a package and registers it. */
    Verified<Registration> register(SealedPackage sealed) {
        client.upload(sealed.path());
        Statement registration = sign(new Registration(
                        header(StatementType.REGISTRATION),
                        sealed.ref(),
                        sealed.manifestDigest(),
                        sealed.manifest().facts().kind(),
                        sealed.manifest().facts().title())
                .payload());
        client.registerEvidence(registration);
        return verified(registration, Registration.FORMAT);
    }

    /** Verifies a package with nothing but the CA and the log it trusts. */
    VerifiedPackage verify(Path file) {
        return PackageVerifier.of(
                        VerificationTerms.of(world.trust(), world.now()).withLogs(world.logs()))
                .verify(file)
                .require();
    }

    // Asking and answering

    /** Asks for what the request says. */
    Verified<AccessRequest> ask(AccessRequest request) {
        Statement signed = sign(request.payload());
        client.requestAccess(signed);
        return verified(signed, AccessRequest.FORMAT);
    }

    /** A request for records; where a case asks for evidence, {@code CaseAccess} writes it. */
    AccessRequest forRecords(
            ContractHistory contract, RecordQuery query, Purpose purpose, MatterCode matter, String caseNumber) {
        StatementHeader header = header(StatementType.ACCESS_REQUEST);
        return new AccessRequest(
                header,
                contract.ref(),
                AccessRequest.answerId(header),
                Optional.of(query),
                purpose,
                matter,
                TOWNSHIP,
                caseNumber);
    }

    /** Answers a request for evidence as the contract and the facts decide: a grant for twenty days, or a refusal. */
    AccessDecision answer(String requestId, AccessFacts facts) {
        Verified<AccessRequest> request = request(requestId);
        Verified<Registration> registration =
                verified(client.evidence(request.value().evidenceId()).registration(), Registration.FORMAT);
        AccessDecision decision =
                AccessDecision.decide(contract(request.value().contract().id()), request, registration, facts);
        if (decision.mayBeGranted()) {
            grant(requestId, decision, registration.value().evidence());
        } else {
            refuse(requestId, decision);
        }
        return decision;
    }

    /** Answers a request for records from a database of its own. */
    AccessDecision answer(String requestId, AccessFacts facts, RecordSource source, CaptureFacts keeping) {
        Verified<AccessRequest> request = request(requestId);
        RecordAnswer answer =
                RecordAnswer.decide(contract(request.value().contract().id()), request, facts);
        if (answer.decision().mayBeGranted()) {
            SealedPackage sealed = answer.seal(
                    answer.find(source, MOST_RECORDS), sealer(), keeping, folder.resolve(requestId + ".hzp"));
            client.upload(sealed.path());
            client.registerEvidence(sign(answer.registration(header(StatementType.REGISTRATION), sealed)
                    .payload()));
            grant(requestId, answer.decision(), sealed.ref());
        } else {
            refuse(requestId, answer.decision());
        }
        return answer.decision();
    }

    private Verified<AccessRequest> request(String id) {
        return verified(client.accessRequest(id).statement(), AccessRequest.FORMAT);
    }

    private void grant(String requestId, AccessDecision decision, EvidenceRef evidence) {
        Instant until = world.now().plus(Duration.ofDays(20));
        client.grantAccess(
                requestId,
                sign(decision.grant(header(StatementType.ACCESS_GRANT), evidence, until)
                        .payload()));
    }

    private void refuse(String requestId, AccessDecision decision) {
        client.refuseAccess(
                requestId,
                sign(decision.refusal(header(StatementType.ACCESS_REFUSAL)).payload()));
    }

    /** The refusal its own request met with. */
    AccessRefusal refusal(Verified<AccessRequest> request) {
        return answerTo(request, AccessRefusal.FORMAT, StatementType.ACCESS_REFUSAL)
                .value();
    }

    private <T> Verified<T> answerTo(Verified<AccessRequest> request, StatementFormat<T> format, StatementType type) {
        return client.accessRequest(request.id()).answers().stream()
                .filter(answer -> answer.type() == type)
                .map(answer -> verified(answer.statement(), format))
                .findFirst()
                .orElseThrow();
    }

    // Receiving

    /** Downloads what was granted, puts its registration into it, and verifies it. */
    Received fetch(Verified<AccessRequest> request) {
        String evidence = request.value().evidenceId();
        Path file = folder.resolve("received-" + request.id() + ".hzp");
        String releaseId =
                client.downloadFor(request.id(), evidence, file).releaseId().orElseThrow();
        PackageExtender.of(file)
                .statement("registration", client.evidence(evidence).registration())
                .writeTo(file);
        Verified<ReleaseReceipt> release = client.statementsAbout(evidence, Optional.empty(), 100).items().stream()
                .filter(each -> each.type() == StatementType.RELEASE_RECEIPT)
                .map(each -> verified(each.statement(), ReleaseReceipt.FORMAT))
                .filter(each -> each.id().equals(releaseId))
                .findFirst()
                .orElseThrow();
        return new Received(
                request,
                answerTo(request, AccessGrant.FORMAT, StatementType.ACCESS_GRANT),
                release,
                file,
                verify(file));
    }

    /** The records that came in answer to a request for records. */
    List<Map<String, String>> records(Received received) {
        try (PackageReader reader = PackageReader.open(received.file())) {
            Bytes content = reader.document(SharedRecords.ENTRY);
            ContractHistory contract =
                    contract(received.request().value().contract().id());
            return SharedRecords.read(received.evidence(), content, contract, received.request())
                    .records();
        }
    }

    /** Its reviewer's review of what came, answered as far as it can be. */
    RecognitionReview review(Received received) {
        RecognitionReview review = RecognitionReview.of(
                        received.evidence(),
                        contract(received.request().value().contract().id()),
                        received.request(),
                        received.grant(),
                        reviewer().certificate(),
                        world.now())
                .released(received.release())
                .recallStatus(recallStatus(received.evidence()))
                .underShipped("zhejiang")
                .because("经逐项审查，结论见各项", "示例县综合行政执法指导办公室");
        return Reviewing.answered(review, received.evidence());
    }

    /** Whether the evidence was recalled, as the log has it now. */
    Verified<RecallStatus> recallStatus(VerifiedPackage evidence) {
        return verified(client.recallStatus(evidence.evidence().id()), RecallStatus.FORMAT);
    }

    /** Decides as the review leads to; reviewer and department sign. */
    Verified<RecognitionDecision> decide(RecognitionReview review) {
        RecognitionDecision decision = review.decide(header(StatementType.RECOGNITION_DECISION));
        Statement signed = signer.withOfficers(List.of(reviewer())).sign(decision.payload());
        client.decideRecognition(signed);
        return verified(signed, RecognitionDecision.FORMAT);
    }

    // Afterwards

    /** Takes evidence of its own back. */
    Verified<Recall> recall(EvidenceRef evidence, Recall.Ground ground, String reason) {
        Statement recall = sign(new Recall(header(StatementType.RECALL), evidence, ground, reason).payload());
        client.recallEvidence(recall);
        return verified(recall, Recall.FORMAT);
    }

    /** Says that it has seen the recall, and what follows for its case. */
    void acknowledge(
            Verified<Recall> recall, String caseNumber, RecallAcknowledgement.Consequence consequence, String note) {
        RecallAcknowledgement seen = new RecallAcknowledgement(
                header(StatementType.RECALL_ACKNOWLEDGEMENT), recall.ref(), caseNumber, consequence, note);
        client.acknowledgeRecall(recall.id(), sign(seen.payload()));
    }
}
