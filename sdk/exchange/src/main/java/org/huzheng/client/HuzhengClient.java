package org.huzheng.client;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huzheng.HuzhengException;
import org.huzheng.client.internal.Call;
import org.huzheng.client.internal.CatalogueDownload;
import org.huzheng.client.internal.ContentDownload;
import org.huzheng.client.internal.ContentUpload;
import org.huzheng.client.internal.Wire;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.StreamSource;
import org.huzheng.dispute.SubjectExtract;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.log.ConsistencyProof;
import org.huzheng.log.InclusionProof;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;

/**
 * Speaks to a Huzheng server 互证客户端, one method a route. Every failure is a {@link HuzhengException}: a {@link
 * HuzhengApiException} if the server refused, otherwise SERVER_UNREACHABLE, GATEWAY_ANSWERED or RESPONSE_INVALID. Repeats
 * what may be repeated, a few times, with the same idempotency key; corrects its clock by the server's once per call.
 * Thread-safe if the key is. Filters of lists are query parameters by their names in the OpenAPI text, such as {@code state}.
 */
public final class HuzhengClient {
    private final Wire wire;

    HuzhengClient(Wire wire) {
        this.wire = wire;
    }

    /** Begins a client for the server at this address; a gateway's prefix belongs to it. */
    public static ClientBuilder builder(URI base) {
        return new ClientBuilder(base);
    }

    /** What the server says of itself. Not signed. */
    public ServerDescription server() {
        return wire.json(Call.get(Call.to("server")).unsigned(), ServerDescription::read);
    }

    /**
     * Uploads content in parts, in constant memory, reading it twice; an upload that broke off goes on. Only the hashes of
     * its chunks lie on a disk meanwhile.
     *
     * @param businessKey your own permanent number for it; its digest if you have none, so that an upload can go on
     * @throws HuzhengException FILE_CHANGED_WHILE_READ if the source does not give its length
     */
    public StoredContent upload(StreamSource content, Optional<String> businessKey, ProgressListener progress) {
        return new ContentUpload(wire, progress).send(content, Optional.empty(), businessKey, StoredContent::read);
    }

    /** Uploads a file; see {@link #upload(StreamSource, Optional, ProgressListener)}. */
    public StoredContent upload(Path file, Optional<String> businessKey, ProgressListener progress) {
        return new ContentUpload(wire, progress).send(file, Optional.empty(), businessKey, StoredContent::read);
    }

    /** Uploads a package as it was sealed, without digesting it again; UPLOAD_DIGEST_MISMATCH if it changed since. */
    public StoredContent upload(SealedPackage sealed, Optional<String> businessKey, ProgressListener progress) {
        return new ContentUpload(wire, progress)
                .send(sealed.path(), Optional.of(sealed.packageDigest()), businessKey, StoredContent::read);
    }

    /** Uploads a file without a business key, silently. */
    public StoredContent upload(Path file) {
        return upload(file, Optional.empty(), ProgressListener.NONE);
    }

    /** Registers uploaded evidence 证据登记. */
    public Acceptance registerEvidence(Statement registration) {
        return post(registration, "evidence");
    }

    /** Registered evidence, as its owner or a department it was granted to. */
    public EvidenceView evidence(String evidenceId) {
        return get(json -> EvidenceView.read(json).requireAbout(evidenceId), "evidence", evidenceId);
    }

    /** Downloads a package beside its place, checks its digest, then puts it there; one that broke off goes on. */
    public Download download(String evidenceId, Path file, ProgressListener progress) {
        return new ContentDownload(wire, progress).fetch(evidence(evidenceId), file);
    }

    /** Downloads a package silently. */
    public Download download(String evidenceId, Path file) {
        return download(evidenceId, file, ProgressListener.NONE);
    }

    /** Whether evidence was recalled: a {@code recall-status} signed by the server's operator, not verified here. */
    public Statement recallStatus(String evidenceId) {
        return get(json -> StatementView.recallAnswer(json, evidenceId), "evidence", evidenceId, "recall-status");
    }

    /** Downloads to somewhere that is no file, going on within the call; BODY_DIGEST_MISMATCH, and nothing kept, if it is another. */
    public Download download(String evidenceId, DownloadSink sink, ProgressListener progress) {
        return new ContentDownload(wire, progress).fetch(evidence(evidenceId), sink);
    }

    /**
     * Downloads a small package into memory, its digest checked.
     *
     * @param longest how many bytes are accepted
     * @throws HuzhengException PACKAGE_LIMIT_EXCEEDED if it is longer, before anything is asked for
     */
    public Bytes downloadBytes(String evidenceId, int longest) {
        return new ContentDownload(wire, ProgressListener.NONE).fetch(evidence(evidenceId), longest);
    }

    /** The statements about evidence that this department may see, from a page's cursor on. */
    public StatementPage statementsAbout(String evidenceId, Optional<String> after, int limit) {
        return wire.json(
                Call.get(Call.paged(Call.to("evidence", evidenceId, "statements"), after, limit)), StatementPage::read);
    }

    /** Records a custody event 保管事件. */
    public Acceptance recordCustody(Statement event) {
        return post(event, "custody-events");
    }

    /** One custody event. */
    public StatementView custodyEvent(String id) {
        return statement(StatementType.CUSTODY_EVENT, "custody-events", id);
    }

    /** Proposes a data-sharing contract 数据共享契约. */
    public Acceptance proposeContract(Statement contract) {
        return post(contract, "contracts");
    }

    /** Signs a contract, accepting or rejecting it. */
    public Acceptance signContract(String contractId, Statement signature) {
        return post(signature, "contracts", contractId, "signatures");
    }

    /** Tells what the provider's security review of a contract came to 安全审查. */
    public Acceptance reviewContract(String contractId, Statement review) {
        return post(review, "contracts", contractId, "security-reviews");
    }

    /** Suspends or resumes a contract 契约中止、恢复. */
    public Acceptance suspendContract(String contractId, Statement suspension) {
        return post(suspension, "contracts", contractId, "suspensions");
    }

    /** Ends a contract 契约撤销. */
    public Acceptance revokeContract(String contractId, Statement revocation) {
        return post(revocation, "contracts", contractId, "revocations");
    }

    /** A contract, its signatures and its state. */
    public StatementView contract(String contractId) {
        return statement(StatementType.SHARING_CONTRACT, "contracts", contractId);
    }

    /** Asks for evidence under a contract 调取申请. */
    public Acceptance requestAccess(Statement request) {
        return post(request, "access-requests");
    }

    /** Says that what was obtained on a request was deleted 数据删除凭证. */
    public Acceptance confirmDeletion(String requestId, Statement deletion) {
        return post(deletion, "access-requests", requestId, "deletions");
    }

    /** A request and its answer. */
    public StatementView accessRequest(String requestId) {
        return statement(StatementType.ACCESS_REQUEST, "access-requests", requestId);
    }

    /** Downloads for one of this department's granted requests 按申请下载, on which the release is booked; a file there is replaced. */
    public Download downloadFor(String requestId, String evidenceId, Path file, ProgressListener progress) {
        return new ContentDownload(wire, progress).forRequest(requestId).fetch(evidence(evidenceId), file);
    }

    /** Downloads for a request silently. */
    public Download downloadFor(String requestId, String evidenceId, Path file) {
        return downloadFor(requestId, evidenceId, file, ProgressListener.NONE);
    }

    /** Grants a request 调取同意. */
    public Acceptance grantAccess(String requestId, Statement grant) {
        return post(grant, "access-requests", requestId, "grant");
    }

    /** Refuses a request with reasons 调取拒绝. */
    public Acceptance refuseAccess(String requestId, Statement refusal) {
        return post(refusal, "access-requests", requestId, "refusal");
    }

    /** Enters a recognition decision 互认决定. */
    public Acceptance decideRecognition(Statement decision) {
        return post(decision, "recognitions");
    }

    /** A recognition decision. */
    public StatementView recognition(String id) {
        return statement(StatementType.RECOGNITION_DECISION, "recognitions", id);
    }

    /** Takes evidence back 证据撤回. */
    public Acceptance recallEvidence(Statement recall) {
        return post(recall, "recalls");
    }

    /** A recall and the acknowledgements this department may see. */
    public StatementView recall(String recallId) {
        return statement(StatementType.RECALL, "recalls", recallId);
    }

    /** Acknowledges a recall 撤回确认. */
    public Acceptance acknowledgeRecall(String recallId, Statement acknowledgement) {
        return post(acknowledgement, "recalls", recallId, "acknowledgements");
    }

    /** Says that this department, or the court of its case, excluded evidence it had recognised 证据排除. */
    public Acceptance excludeEvidence(Statement exclusion) {
        return post(exclusion, "exclusions");
    }

    /** An exclusion, by this department or another that used the same evidence. */
    public StatementView exclusion(String id) {
        return statement(StatementType.EXCLUSION, "exclusions", id);
    }

    /** Objects to what the other side of an exchange said or gave 异议. */
    public Acceptance raiseObjection(Statement objection) {
        return post(objection, "objections");
    }

    /** Answers, withdraws, escalates or settles an objection 异议办理. */
    public Acceptance actOnObjection(String objectionId, Statement act) {
        return post(act, "objections", objectionId, "acts");
    }

    /** An objection, what was done with it, and the papers it rests on. */
    public StatementView objection(String objectionId) {
        return statement(StatementType.OBJECTION, "objections", objectionId);
    }

    /** Hands a case over, with its papers and its evidence 案件移送. */
    public Acceptance handOver(Statement handover) {
        return post(handover, "handovers");
    }

    /** Signs for a case handed over, files or declines it, and what else becomes of it 移送办理. */
    public Acceptance actOnHandover(String handoverId, Statement act) {
        return post(act, "handovers", handoverId, "acts");
    }

    /** A case handed over, and what became of it. */
    public StatementView handover(String handoverId) {
        return statement(StatementType.CASE_HANDOVER, "handovers", handoverId);
    }

    /** How a package stands as of the log's size now 证据状态; judge it before relying on it. Not signed as a request. */
    public EvidenceStanding standing(Digest manifestDigest) {
        return EvidenceStanding.parse(wire.bytes(
                Call.get(Call.to("standings", manifestDigest.toString())).unsigned()));
    }

    /** What this department relies on in one of its cases. */
    public CaseView caseItems(String caseNo) {
        return get(json -> CaseView.read(json).requireAbout(caseNo), "cases", caseNo);
    }

    /** Publishes what this department shares, and what not 共享资源目录公布. */
    public Acceptance publishResources(Statement catalogue) {
        return post(catalogue, "resources");
    }

    /** The latest catalogues of those who offer something, from a page's cursor on; verify them before relying on them. */
    public StatementPage resources(Map<String, String> filters, Optional<String> after, int limit) {
        return wire.json(Call.get(Call.paged(Call.to("resources").with(filters), after, limit)), StatementPage::read);
    }

    /** Publishes an edition of a catalogue of matters 目录公布, whose document was uploaded before. */
    public Acceptance publishCatalogue(Statement edition) {
        return post(edition, "catalogues");
    }

    /** The latest edition a department has published for a territory; verify it before relying on it. */
    public StatementView catalogue(UnifiedSocialCreditCode department, DivisionCode territory) {
        return get(
                json -> StatementView.read(json).requireCatalogueOf(department),
                "catalogues",
                department.toString(),
                territory.value());
    }

    /**
     * The document of an edition 目录文件, as bytes; the edition reads them and says whether they are what it counts.
     *
     * @throws HuzhengException CATALOGUE_MISMATCH if what comes has another digest
     */
    public Bytes catalogueDocument(
            UnifiedSocialCreditCode department, DivisionCode territory, int number, Digest document) {
        return new CatalogueDownload(wire).fetch(department, territory, number, document);
    }

    /** What happened that concerns this department, from a page's cursor on. */
    public EventPage events(Optional<String> after, int limit) {
        return wire.json(Call.get(Call.paged(Call.to("events"), after, limit)), EventPage::read);
    }

    /** What waits for this department's signature, answer or acknowledgement 待办, filtered as in the OpenAPI text. */
    public EventPage inbox(Map<String, String> filters, Optional<String> after, int limit) {
        return list("inbox", filters, after, limit);
    }

    /** The contracts this department is a party of. */
    public EventPage contracts(Map<String, String> filters, Optional<String> after, int limit) {
        return list("contracts", filters, after, limit);
    }

    /** The access requests this department made or received. */
    public EventPage accessRequests(Map<String, String> filters, Optional<String> after, int limit) {
        return list("access-requests", filters, after, limit);
    }

    /** The evidence this department registered or was granted. */
    public EventPage evidenceList(Map<String, String> filters, Optional<String> after, int limit) {
        return list("evidence", filters, after, limit);
    }

    /** Who fetched this department's evidence, and what this department fetched 调取记录. */
    public EventPage releases(Map<String, String> filters, Optional<String> after, int limit) {
        return list("releases", filters, after, limit);
    }

    /** The recalls this department made or was told of. */
    public EventPage recalls(Map<String, String> filters, Optional<String> after, int limit) {
        return list("recalls", filters, after, limit);
    }

    /** The objections this department raised, has to answer, or is asked to settle. */
    public EventPage objections(Map<String, String> filters, Optional<String> after, int limit) {
        return list("objections", filters, after, limit);
    }

    /** The cases this department handed over, or was handed. */
    public EventPage handovers(Map<String, String> filters, Optional<String> after, int limit) {
        return list("handovers", filters, after, limit);
    }

    /** The contract, request, objection, handover or recall an item lists; verify it before answering. Else ARGUMENT_INVALID. */
    public StatementView listed(EventPage.Event item) {
        LogicalTarget target = Call.to(item.collection(), item.statementId())
                .with("issuer", item.issuer().code().toString());
        return wire.json(Call.get(target), json -> item.requireListed(StatementView.read(json)));
    }

    private EventPage list(String collection, Map<String, String> filters, Optional<String> after, int limit) {
        return wire.json(Call.get(Call.paged(Call.to(collection).with(filters), after, limit)), EventPage::readList);
    }

    /** What the log has about the {@code evidence} of the filters, or about this department, from a place on; judge it first. */
    public SubjectExtract extract(Map<String, String> filters) {
        return SubjectExtract.parse(wire.bytes(Call.get(Call.to("extract").with(filters))));
    }

    /** The latest signed checkpoint, a C2SP signed note; verify it before relying on it. Not signed as a request. */
    public Bytes checkpoint() {
        return wire.bytes(Call.get(Call.to("log", "checkpoint")).unsigned());
    }

    /** The inclusion proof of a leaf; verify it before relying on it. */
    public InclusionProof inclusion(long index, long size) {
        return new InclusionProof(index, size, wire.proof("inclusion", "index", index, "size", size));
    }

    /** The consistency proof between two tree sizes; verify it before relying on it. */
    public ConsistencyProof consistency(long from, long to) {
        return new ConsistencyProof(from, to, wire.proof("consistency", "from", from, "to", to));
    }

    private StatementView statement(StatementType type, String collection, String id) {
        return get(json -> StatementView.read(json).requireAbout(type, id), collection, id);
    }

    private <T> T get(Function<JsonObject, T> reader, String... segments) {
        return wire.json(Call.get(Call.to(segments)), reader);
    }

    private Acceptance post(Statement statement, String... segments) {
        Call call = wire.posting(Call.to(segments), statement.logEntry());
        return wire.json(call, json -> Acceptance.read(json).requireOf(statement));
    }
}
