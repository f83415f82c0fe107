package org.huzheng.cli.bench;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Findings;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;

/**
 * How fast one thread takes in a request and decides it by its contract, and signs what is released, beside the bare SM2
 * verification that every statement needs at least once.
 */
final class ExchangeBench {
    private static final int TIMES = 300;
    private static final String PEER = "bare SM2 verify of this run";
    private static final Party PROVIDER = Party.of("11330421MB0000019G", "示例县生态环境所");
    private static final Party CONSUMER = Party.of("11330421MB0000027B", "示例镇综合行政执法队");
    private static final MatterCode MATTER = MatterCode.parse("330217001000");
    private static final DivisionCode PLACE = DivisionCode.parse("330421");
    private static final Purpose PURPOSE = Purpose.of(PurposeCode.PENALTY_INVESTIGATION);
    private static final EvidenceRef EVIDENCE =
            new EvidenceRef("E-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("bench")));

    private final Clock clock = Clock.systemUTC();
    private final CertificateAuthority authority =
            CertificateAuthority.create(CryptoSuite.SM, "bench", clock, new SecureRandom());
    private final Issued provider =
            authority.issueDepartment(PROVIDER.name(), PROVIDER.code().toString());
    private final Issued consumer =
            authority.issueDepartment(CONSUMER.name(), CONSUMER.code().toString());
    private final Instant now = clock.instant();
    private final StatementVerifier verifier = StatementVerifier.of(TrustStore.of(
            List.of(authority.certificate()), List.of(authority.crl(now, now.plus(Duration.ofDays(30))))));

    private ExchangeBench() {}

    static void run(Consumer<Measurement> report) {
        new ExchangeBench().measure(report);
    }

    private void measure(Consumer<Measurement> report) {
        ContractHistory contract = contract();
        Verified<Registration> registration = verified(
                Registration.FORMAT,
                sign(new Registration(
                                header(StatementType.REGISTRATION, PROVIDER),
                                EVIDENCE,
                                EVIDENCE.packageDigest(),
                                EvidenceKind.ELECTRONIC_DATA,
                                "现场照片")
                        .payload()));
        Statement request = sign(new AccessRequest(
                        header(StatementType.ACCESS_REQUEST, CONSUMER),
                        contract.ref(),
                        EVIDENCE.id(),
                        Optional.empty(),
                        PURPOSE,
                        MATTER,
                        PLACE,
                        "案-1")
                .payload());
        Verified<AccessRequest> asked = verified(AccessRequest.FORMAT, request);
        AccessFacts facts = AccessFacts.at(clock.instant())
                .withCompetence(new Findings())
                .withLevel(1)
                .withSecret(false);
        ReleaseReceipt release = new ReleaseReceipt(
                header(StatementType.RELEASE_RECEIPT, PROVIDER), asked.ref(), contract.ref(), EVIDENCE, CONSUMER);
        report.accept(measured(
                "request verified, decided",
                () -> AccessDecision.decide(contract, verified(AccessRequest.FORMAT, request), registration, facts)));
        report.accept(measured("decided", () -> AccessDecision.decide(contract, asked, registration, facts)));
        report.accept(measured("release signed", () -> sign(release.payload())));
    }

    private ContractHistory contract() {
        SharingContract content = SharingContract.builder(header(StatementType.SHARING_CONTRACT, PROVIDER))
                .parties(ContractParties.of(PROVIDER, CONSUMER))
                .purposes(List.of(PURPOSE))
                .legalBases(List.of("浙江省综合行政执法条例第十八条第一款"))
                .matters(List.of(MATTER))
                .territories(List.of(PLACE))
                .resources(List.of(SharedResource.evidence("R-1", "电子数据", EvidenceKind.ELECTRONIC_DATA)
                        .withShare(SharedResource.ShareType.UNCONDITIONAL)
                        .withLevel(1)
                        .withPersonal(SharedResource.PersonalInformation.NONE)))
                .clearance(1)
                .workingDays(SharingClock.ANSWER, 10)
                .workingDays(SharingClock.PROVISION, 20)
                .workingDays(SharingClock.CORRECTION, 10)
                .correctionChannel("向提供方书面提出")
                .retention(Duration.ofDays(365))
                .validFrom(now.minusSeconds(60))
                .validTo(now.plus(Duration.ofDays(30)))
                .build();
        ContractHistory proposed = ContractHistory.proposed(verified(SharingContract.FORMAT, sign(content.payload())));
        return proposed.after(List.of(accepts(proposed, PROVIDER), accepts(proposed, CONSUMER)));
    }

    private Verified<ContractAct> accepts(ContractHistory proposed, Party party) {
        ContractAct signature = new ContractAct(
                header(StatementType.CONTRACT_SIGNATURE, party), proposed.ref(), ContractAct.Kind.ACCEPT, "");
        return verified(ContractAct.SIGNATURE_FORMAT, sign(signature.payload()));
    }

    private StatementHeader header(StatementType type, Party issuer) {
        return new StatementHeader(type, CryptoSuite.SM, "B-1", now, issuer);
    }

    private Statement sign(Bytes payload) {
        boolean ours = StatementHeader.read(payload).issuer().is(PROVIDER);
        return StatementSigner.of((ours ? provider : consumer).key(), clock).sign(payload);
    }

    private <T> Verified<T> verified(StatementFormat<T> format, Statement statement) {
        return verifier.require(statement, format, clock.instant());
    }

    private Measurement measured(String name, Callable<?> ours) {
        Bytes message = Bytes.of(new byte[256]);
        Bytes signature = provider.key().sign(message);
        return Stopwatch.beside(
                        Stopwatch.of(() -> repeat(ours)),
                        Stopwatch.of(
                                () -> repeat(() -> provider.key().certificate().verify(message, signature))))
                .over(TIMES, name, "/s", PEER);
    }

    private static int repeat(Callable<?> work) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            work.call();
        }
        return TIMES;
    }
}
