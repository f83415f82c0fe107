package org.huzheng.sharing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Delegation;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;

/** Contracts and requests the tests vary, each signed by its issuer and verified like anybody's. */
public final class SharingSamples {
    public static final Party PROVIDER = Party.of("11330421MB0000019G", "示例县生态环境所");
    public static final Party CONSUMER = Party.of("11330421MB0000027B", "示例镇综合行政执法队");
    public static final Party STRANGER = Party.of("11330421MB00000356", "示例县派出所");
    /** A second consumer, a body whose power it exercises, and one whose power the provider does. */
    public static final Party TOWN = Party.of("11330421MB00000431", "示例镇人民政府");

    public static final Party BUREAU = Party.of("11330421MB0000051U", "示例县综合行政执法局");
    public static final Party COUNTY = Party.of("11330421MB000006XK", "示例县生态环境局");
    public static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    public static final Instant TO = Instant.parse("2027-03-01T00:00:00Z");
    public static final Instant DURING = Instant.parse("2026-03-03T00:00:00Z");
    public static final Purpose PURPOSE = Purpose.of(PurposeCode.PENALTY_INVESTIGATION);
    public static final DivisionCode PLACE = DivisionCode.parse("330421");
    public static final MatterCode MATTER = MatterCode.parse("330217001000");
    public static final String EVIDENCE = "E-1";

    private static final Instant CERTIFIED = Instant.parse("2026-01-01T00:00:00Z");
    private static final CertificateAuthority AUTHORITY = CertificateAuthority.create(
            CryptoSuite.SM, "示例根", Clock.fixed(CERTIFIED, ZoneOffset.UTC), new SecureRandom());
    private static final Map<Party, Issued> KEYS = Stream.of(PROVIDER, CONSUMER, STRANGER, TOWN, BUREAU, COUNTY)
            .collect(Collectors.toConcurrentMap(party -> party, SharingSamples::issued));

    private SharingSamples() {}

    private static Issued issued(Party party) {
        return AUTHORITY.issueDepartment(party.name(), party.code().toString());
    }

    /** An officer's key, certified for a department. */
    public static Issued officer(String name, String number, Party party) {
        return AUTHORITY.issueOfficer(name, number, party.name(), party.code().toString());
    }

    /** One more department with a certificate: its number stands in its code. */
    public static Party certified(int number, String name) {
        String body = "11330421MB" + String.format(Locale.ROOT, "%06d", number);
        Party party = Stream.of("0123456789X".split(""))
                .flatMap(organisation ->
                        Stream.of("0123456789ABCDEFGHJKLMNPQRTUWXY".split("")).map(last -> body + organisation + last))
                .filter(SharingSamples::valid)
                .map(code -> Party.of(code, name))
                .findFirst()
                .orElseThrow();
        KEYS.computeIfAbsent(party, SharingSamples::issued);
        return party;
    }

    private static boolean valid(String code) {
        try {
            return Party.of(code, "x").code().toString().equals(code);
        } catch (HuzhengException e) {
            return false;
        }
    }

    public static SigningKey key(Party party) {
        return KEYS.get(party).key();
    }

    public static TrustStore trust() {
        Instant soon = CERTIFIED.plus(Duration.ofDays(2000));
        return TrustStore.of(List.of(AUTHORITY.certificate()), List.of(AUTHORITY.crl(CERTIFIED, soon)));
    }

    public static StatementHeader header(StatementType type, String id, Party issuer, Instant at) {
        return new StatementHeader(type, CryptoSuite.SM, id, at, issuer);
    }

    /** Signs a payload as its issuer, at its time. */
    public static Statement signed(Bytes payload, Issued... officers) {
        StatementHeader header = StatementHeader.read(payload);
        return StatementSigner.of(key(header.issuer()), Clock.fixed(header.issuedAt(), ZoneOffset.UTC))
                .withOfficers(List.of(officers).stream().map(Issued::key).toList())
                .sign(payload);
    }

    /** Signs a payload as its issuer and verifies what came of it. */
    public static <T> Verified<T> verified(StatementFormat<T> format, Bytes payload, Issued... officers) {
        return verified(format, signed(payload, officers));
    }

    public static <T> Verified<T> verified(StatementFormat<T> format, Statement statement) {
        return StatementVerifier.of(trust())
                .require(statement, format, statement.header().issuedAt());
    }

    public static SharingContract content() {
        return content("C-1", FROM.minusSeconds(3600));
    }

    public static SharingContract content(String id, Instant proposed) {
        return SharingContract.builder(header(StatementType.SHARING_CONTRACT, id, PROVIDER, proposed))
                .parties(ContractParties.of(PROVIDER, CONSUMER))
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
                .correctionChannel("示例县生态环境所数据科")
                .retention(Duration.ofDays(365))
                .validFrom(FROM)
                .validTo(TO)
                .build();
    }

    /** A contract in the place of another, between the same parties, from a day on. */
    public static Verified<SharingContract> amending(ContractHistory amended, Instant proposed, Instant from) {
        SharingContract content = content().toBuilder(header(StatementType.SHARING_CONTRACT, "C-2", PROVIDER, proposed))
                .amends(amended.ref())
                .validFrom(from)
                .build();
        return verified(SharingContract.FORMAT, content.payload());
    }

    public static Verified<SharingContract> contract() {
        return verified(SharingContract.FORMAT, content().payload());
    }

    /** Between a provider with another's power, and two consumers, one of them with another's. */
    public static Verified<SharingContract> contractOfFive() {
        SharingContract content = content().toBuilder(content().header())
                .parties(new ContractParties(
                        PROVIDER,
                        List.of(CONSUMER, TOWN),
                        List.of(
                                new Delegation(BUREAU, Delegation.Mode.ENTRUSTED, TOWN.code()),
                                new Delegation(COUNTY, Delegation.Mode.STATIONED, PROVIDER.code()))))
                .build();
        return verified(SharingContract.FORMAT, content.payload());
    }

    public static Verified<ContractAct> accepts(ContractHistory history, Party party) {
        return answers(history.ref(), party, ContractAct.Kind.ACCEPT, FROM.minusSeconds(60));
    }

    public static Verified<ContractAct> answers(
            StatementRef contract, Party party, ContractAct.Kind answer, Instant at) {
        String id = "CS-" + contract.id() + party.code().toString().charAt(16);
        ContractAct signature =
                new ContractAct(header(StatementType.CONTRACT_SIGNATURE, id, party, at), contract, answer, "");
        return verified(ContractAct.SIGNATURE_FORMAT, signature.payload());
    }

    public static Verified<ContractAct> revokes(ContractHistory history, Party party, Instant at) {
        ContractAct revocation = new ContractAct(
                header(StatementType.CONTRACT_REVOCATION, "CR-1", party, at),
                history.ref(),
                ContractAct.Kind.REVOKE,
                "目的已实现");
        return verified(ContractAct.REVOCATION_FORMAT, revocation.payload());
    }

    public static Verified<ContractAct> suspends(
            ContractHistory history, Party party, ContractAct.Kind action, Instant at) {
        ContractAct suspension = new ContractAct(
                header(StatementType.CONTRACT_SUSPENSION, "CP-1", party, at), history.ref(), action, "核查数据质量");
        return verified(ContractAct.SUSPENSION_FORMAT, suspension.payload());
    }

    public static Verified<ContractAct> reviews(ContractHistory history, Party party, ContractAct.Kind outcome) {
        ContractAct review = new ContractAct(
                header(StatementType.SECURITY_REVIEW, "SR-1", party, FROM.minusSeconds(90)),
                history.ref(),
                outcome,
                "级别、用途、个人信息保护均已核对");
        return verified(ContractAct.REVIEW_FORMAT, review.payload());
    }

    public static ContractHistory signed() {
        return signed(contract());
    }

    public static ContractHistory signed(Verified<SharingContract> contract) {
        ContractHistory proposed = ContractHistory.proposed(contract);
        return proposed.after(accepts(proposed, PROVIDER)).after(accepts(proposed, CONSUMER));
    }

    public static Verified<AccessRequest> request(
            ContractHistory history, Party requester, Purpose purpose, MatterCode matter) {
        return request(history.ref(), requester, EVIDENCE, purpose, matter);
    }

    public static Verified<AccessRequest> request(
            StatementRef contract, Party requester, String evidence, Purpose purpose, MatterCode matter) {
        AccessRequest request = new AccessRequest(
                header(StatementType.ACCESS_REQUEST, "AR-" + evidence.substring(0, 3), requester, DURING),
                contract,
                evidence,
                Optional.empty(),
                purpose,
                matter,
                PLACE,
                "案-2026-001");
        return verified(AccessRequest.FORMAT, request.payload());
    }

    public static Verified<Registration> registration(Party owner, EvidenceKind kind) {
        EvidenceRef evidence = new EvidenceRef(EVIDENCE, DigestAlgorithm.SM3.digest(Bytes.ofUtf8("package")));
        Registration registration = new Registration(
                header(StatementType.REGISTRATION, "REG-1", owner, FROM.plusSeconds(60)),
                evidence,
                evidence.packageDigest(),
                kind,
                "检测报告");
        return verified(Registration.FORMAT, registration.payload());
    }

    public static Verified<AccessGrant> grant(
            ContractHistory history, Verified<AccessRequest> request, Party by, EvidenceRef evidence, Instant validTo) {
        AccessGrant grant = new AccessGrant(
                header(StatementType.ACCESS_GRANT, "AG-" + request.id(), by, DURING.plusSeconds(60)),
                request.ref(),
                history.ref(),
                evidence,
                validTo);
        return verified(AccessGrant.FORMAT, grant.payload());
    }
}
