package org.huzheng.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huzheng.client.HuzhengClient;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.Exclusion;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.server.AdjustableClock;
import org.huzheng.server.Decided;
import org.huzheng.server.Sealed;
import org.huzheng.server.ServerConfig;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;

/** A running server, three departments it knows, and the steps tests begin with. */
final class World implements AutoCloseable {
    static final Purpose PURPOSE = Purpose.of(PurposeCode.PENALTY_INVESTIGATION);
    static final Purpose OTHER_PURPOSE = Purpose.of(PurposeCode.CREDIT_AND_PUBLICITY);
    static final DivisionCode PLACE = DivisionCode.parse("330421");
    static final MatterCode MATTER = MatterCode.parse("330217001000");
    static final String CASE = "甬集综执罚〔2026〕12号";

    final AdjustableClock clock;
    final CertificateAuthority authority;
    final Department source;
    final Department consumer;
    final Department stranger;
    final Path directory;
    final ServerConfig config;
    HuzhengServer server;

    private final Map<String, Digest> manifests = new HashMap<>();

    World(Path directory, CryptoSuite suite, UnaryOperator<ServerConfig> settings) {
        this(
                directory,
                suite,
                settings,
                CertificateAuthority.create(suite, "演示根CA", new AdjustableClock(), Department.RANDOM));
    }

    World(Path directory, CryptoSuite suite, UnaryOperator<ServerConfig> settings, CertificateAuthority authority) {
        this.directory = directory;
        this.clock = new AdjustableClock();
        this.authority = authority;
        this.source = new Department(authority, "示例县生态环境所", "11330421MB0000019G", clock);
        this.consumer = new Department(authority, "示例镇综合行政执法队", "11330421MB0000027B", clock);
        this.stranger = new Department(authority, "示例县派出所", "11330421MB00000356", clock);
        this.config = settings.apply(ServerConfig.demonstration(directory.resolve("data"), suite, trust())
                .withClock(clock));
        ReadyKeys.into(config);
        this.server = started();
    }

    static World sm(Path directory) {
        return new World(directory, CryptoSuite.SM, config -> config);
    }

    TrustStore trust() {
        return TrustStore.of(List.of(authority.certificate()), List.of(authority.crl()));
    }

    private HuzhengServer started() {
        HuzhengServer started = HuzhengServer.start(config);
        List.of(source, consumer, stranger).forEach(department -> started.register(department.registered()));
        return started;
    }

    void restart() {
        server.close();
        server = started();
    }

    HuzhengClient as(Department department) {
        return department.client(server.uri());
    }

    RawClient raw() {
        return new RawClient(server.uri());
    }

    Path file(int length) {
        byte[] bytes = new byte[length];
        Department.RANDOM.nextBytes(bytes);
        try {
            return Files.write(directory.resolve(UUID.randomUUID() + ".hzp"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A genuine package of a department. */
    SealedPackage sealed(Department owner, int length) {
        byte[] bytes = new byte[length];
        Department.RANDOM.nextBytes(bytes);
        return Sealed.of(directory, "P-" + UUID.randomUUID(), owner.issued, owner.officers, clock, bytes);
    }

    /** What the first custody event of a package must name as the one before it. */
    static Digest link(SealedPackage sealed) {
        try (PackageReader reader = PackageReader.open(sealed.path())) {
            return sealed.manifest()
                    .suite()
                    .digest()
                    .digest(reader.manifestStatement().signatures().get(0));
        }
    }

    /** The same package after something was added to its file. */
    static SealedPackage reread(SealedPackage sealed) {
        try {
            byte[] bytes = Files.readAllBytes(sealed.path());
            return new SealedPackage(
                    sealed.path(),
                    sealed.manifest(),
                    sealed.manifestDigest(),
                    sealed.manifest().suite().digest().digest(Bytes.of(bytes)),
                    bytes.length,
                    sealed.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Registration registering(Department owner, SealedPackage sealed) {
        manifests.put(sealed.manifest().evidenceId(), sealed.manifestDigest());
        return new Registration(
                owner.header(StatementType.REGISTRATION),
                new EvidenceRef(sealed.manifest().evidenceId(), sealed.packageDigest()),
                sealed.manifestDigest(),
                EvidenceKind.EXPERT_OPINION,
                Sealed.TITLE);
    }

    Statement registration(Department owner, SealedPackage sealed) {
        return owner.sign(registering(owner, sealed).payload());
    }

    /** Uploads and registers a package of the source that holds so many bytes. */
    EvidenceRef registered(int length) {
        return registered(source, sealed(source, length));
    }

    EvidenceRef registered(Department owner, SealedPackage sealed) {
        as(owner).upload(sealed.path());
        Statement registration = registration(owner, sealed);
        as(owner).registerEvidence(registration);
        return Registration.parse(registration.payload()).evidence();
    }

    SharingContract contract() {
        return contractBy(consumer);
    }

    SharingContract contractBy(Department proposer) {
        Instant now = clock.instant();
        return SharingContract.builder(proposer.header(StatementType.SHARING_CONTRACT))
                .parties(ContractParties.of(source.party, consumer.party))
                .purposes(List.of(PURPOSE))
                .legalBases(List.of("浙江省综合行政执法条例第十八条第一款"))
                .matters(List.of(MATTER))
                .territories(List.of(PLACE))
                .resources(List.of(SharedResource.evidence("R-1", "鉴定意见", EvidenceKind.EXPERT_OPINION)
                        .withShare(SharedResource.ShareType.CONDITIONAL)
                        .withLevel(1)
                        .withPersonal(SharedResource.PersonalInformation.NONE)))
                .clearance(1)
                .workingDays(SharingClock.ANSWER, 10)
                .workingDays(SharingClock.PROVISION, 20)
                .workingDays(SharingClock.CORRECTION, 10)
                .correctionChannel("示例县数据科")
                .retention(Duration.ofDays(365))
                .validFrom(now.minusSeconds(60))
                .validTo(now.plus(Duration.ofDays(30)))
                .build();
    }

    /** A contract both have signed. */
    Statement activeContract() {
        return active(consumer.sign(contract().payload()));
    }

    /** Proposes the consumer's contract, and both sign it. */
    Statement active(Statement contract) {
        as(consumer).proposeContract(contract);
        as(consumer).signContract(contract.header().id(), answer(consumer, contract, ContractAct.Kind.ACCEPT));
        as(source).signContract(contract.header().id(), answer(source, contract, ContractAct.Kind.ACCEPT));
        return contract;
    }

    Statement answer(Department by, Statement contract, ContractAct.Kind answer) {
        return by.sign(
                new ContractAct(by.header(StatementType.CONTRACT_SIGNATURE), contract.ref(), answer, "理由").payload());
    }

    Statement request(Statement contract, String evidenceId, Purpose purpose) {
        return request(contract, evidenceId, purpose, CASE);
    }

    Statement request(Statement contract, String evidenceId, Purpose purpose, String caseNumber) {
        return consumer.sign(new AccessRequest(
                        consumer.header(StatementType.ACCESS_REQUEST),
                        contract.ref(),
                        evidenceId,
                        Optional.empty(),
                        purpose,
                        MATTER,
                        PLACE,
                        caseNumber)
                .payload());
    }

    Statement grant(Statement contract, Statement request, EvidenceRef evidence, Duration life) {
        return source.sign(new AccessGrant(
                        source.header(StatementType.ACCESS_GRANT),
                        request.ref(),
                        contract.ref(),
                        evidence,
                        clock.instant().plus(life))
                .payload());
    }

    /** A request for the evidence, granted for a day. */
    Statement granted(Statement contract, EvidenceRef evidence) {
        return granted(contract, evidence, CASE);
    }

    Statement granted(Statement contract, EvidenceRef evidence, String caseNumber) {
        Statement request = request(contract, evidence.id(), PURPOSE, caseNumber);
        as(consumer).requestAccess(request);
        as(source).grantAccess(request.header().id(), grant(contract, request, evidence, Duration.ofDays(1)));
        return request;
    }

    /** The consumer's decision on evidence it was given; recognised means that every check passed. */
    Statement decision(Statement contract, Statement request, EvidenceRef evidence, Conclusion conclusion) {
        return decision(contract, request, evidence, conclusion, CASE);
    }

    Statement decision(
            Statement contract, Statement request, EvidenceRef evidence, Conclusion conclusion, String caseNumber) {
        return consumer.sign(deciding(contract, request, evidence, conclusion, caseNumber), consumer.reviewer);
    }

    /** A decision as any program may write it: the server sees no review, only what it is sent. */
    Bytes deciding(
            Statement contract, Statement request, EvidenceRef evidence, Conclusion conclusion, String caseNumber) {
        return deciding(consumer, contract, request, evidence, conclusion, caseNumber);
    }

    Bytes deciding(
            Department by,
            Statement contract,
            Statement request,
            EvidenceRef evidence,
            Conclusion conclusion,
            String caseNumber) {
        return Decided.payload(
                by.header(StatementType.RECOGNITION_DECISION),
                new Decided.About(
                        evidence,
                        manifests.getOrDefault(evidence.id(), evidence.packageDigest()),
                        contract.ref(),
                        request.ref(),
                        caseNumber),
                conclusion,
                by.reviewer.certificate().officerNumber().orElseThrow());
    }

    Statement recall(EvidenceRef evidence) {
        return source.sign(
                new Recall(source.header(StatementType.RECALL), evidence, Recall.Ground.SOURCE_ERROR, "样品编号有误")
                        .payload());
    }

    Statement acknowledgement(Department by, Statement recall) {
        return by.sign(new RecallAcknowledgement(
                        by.header(StatementType.RECALL_ACKNOWLEDGEMENT),
                        recall.ref(),
                        CASE,
                        RecallAcknowledgement.Consequence.CASE_UNDER_REVIEW,
                        "")
                .payload());
    }

    Statement exclusion(EvidenceRef evidence, Statement decision) {
        return consumer.sign(new Exclusion(
                        consumer.header(StatementType.EXCLUSION),
                        evidence,
                        decision.ref(),
                        CASE,
                        Exclusion.Ground.PROCEDURE_SERIOUSLY_VIOLATED,
                        Optional.of("（2026）浙0203行初7号"),
                        "取证人员不足两人")
                .payload());
    }

    Digest manifestDigest(EvidenceRef evidence) {
        return Objects.requireNonNull(manifests.get(evidence.id()));
    }

    long logSize() {
        return server.storage().log().checkpoint().checkpoint().size();
    }

    @Override
    public void close() {
        server.close();
    }
}
