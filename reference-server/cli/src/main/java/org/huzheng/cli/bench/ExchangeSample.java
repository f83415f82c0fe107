package org.huzheng.cli.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.CaptureFactsBuilder;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractSignature;
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

/** Two made-up departments under one authority, the contract between them, and what goes from one to the other. */
final class ExchangeSample {
    static final Party PROVIDER = Party.of("11330421MB0000019G", "示例县生态环境所");
    static final Party CONSUMER = Party.of("11330421MB0000027B", "示例镇综合行政执法队");
    static final String CONTRACT = "B-CONTRACT";
    static final String REQUEST = "B-REQUEST";

    private static final MatterCode MATTER = MatterCode.parse("330217001000");
    private static final DivisionCode PLACE = DivisionCode.parse("330421");
    private static final Purpose PURPOSE = Purpose.of(PurposeCode.PENALTY_INVESTIGATION);
    private static final EvidenceKind KIND = EvidenceKind.DOCUMENTARY;
    private static final String TITLE = "土地性质证明";

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final CertificateAuthority authority = CertificateAuthority.create(CryptoSuite.SM, "bench", clock, random);
    private final Issued provider = department(PROVIDER);
    private final Issued consumer = department(CONSUMER);
    private final List<Officer> officers =
            List.of(new Officer("示例执法员一", "11040100001"), new Officer("示例执法员二", "11040100002"));
    private final Issued reviewer = officer(new Officer("示例审查员", "11040100003"), CONSUMER);
    private final Instant now = clock.instant();
    private final TrustStore trust =
            TrustStore.of(List.of(authority.certificate()), List.of(authority.crl(now, now.plus(Duration.ofDays(30)))));

    TrustStore trust() {
        return trust;
    }

    Issued keyOf(Party party) {
        return party.is(PROVIDER) ? provider : consumer;
    }

    Issued reviewer() {
        return reviewer;
    }

    SealedPackage seal(Path target, Path file) {
        CaptureFactsBuilder facts = CaptureFacts.builder(KIND, TITLE)
                .collectedAt(
                        OffsetDateTime.ofInstant(now, ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS))
                .place(new Place("示例县界桥北侧", Optional.of(PLACE.value()), Optional.empty()))
                .matterCode(MATTER.value())
                .method("依职权出具")
                .proves("土地用途")
                .origin(Origin.original());
        officers.forEach(facts::officer);
        return PackageSealer.of(provider.key(), clock)
                .withOfficers(officers.stream()
                        .map(officer -> officer(officer, PROVIDER).key())
                        .toList())
                .seal(target, facts.build(), List.of(PackageFile.of(file)));
    }

    /** What the provider registers of a package. */
    Statement registration(SealedPackage sealed) {
        return sign(new Registration(
                        header(StatementType.REGISTRATION, "B-REGISTRATION", PROVIDER),
                        sealed.ref(),
                        sealed.manifestDigest(),
                        KIND,
                        TITLE)
                .payload());
    }

    /** The contract as proposed, then both signatures. */
    List<Statement> contract() {
        Statement proposal = sign(SharingContract.builder(header(StatementType.SHARING_CONTRACT, CONTRACT, PROVIDER))
                .parties(ContractParties.of(PROVIDER, CONSUMER))
                .purposes(List.of(PURPOSE))
                .legalBases(List.of("浙江省综合行政执法条例第十八条第一款"))
                .matters(List.of(MATTER))
                .territories(List.of(PLACE))
                .resources(List.of(SharedResource.evidence("R-1", KIND)
                        .title("书证")
                        .share(SharedResource.ShareType.UNCONDITIONAL)
                        .level(1)
                        .personal(SharedResource.PersonalInformation.NONE)
                        .build()))
                .clearance(1)
                .workingDays(SharingClock.ANSWER, 10)
                .workingDays(SharingClock.PROVISION, 20)
                .workingDays(SharingClock.CORRECTION, 10)
                .correctionChannel("向提供方书面提出")
                .retention(Duration.ofDays(365))
                .validFrom(now.minusSeconds(60))
                .validTo(now.plus(Duration.ofDays(30)))
                .build()
                .payload());
        List<Statement> all = new ArrayList<>(List.of(proposal));
        for (Party party : List.of(PROVIDER, CONSUMER)) {
            all.add(sign(new ContractSignature(
                            header(StatementType.CONTRACT_SIGNATURE, "B-ACCEPTS-" + party.code(), party),
                            proposal.ref(),
                            ContractSignature.Answer.ACCEPT,
                            "")
                    .payload()));
        }
        return List.copyOf(all);
    }

    /** The contract in force. */
    ContractHistory inForce(List<Statement> contract) {
        ContractHistory proposed = ContractHistory.proposed(verified(SharingContract.FORMAT, contract.get(0)));
        return proposed.after(contract.stream()
                .skip(1)
                .<Verified<?>>map(each -> verified(ContractSignature.FORMAT, each))
                .toList());
    }

    Statement request(ContractHistory contract, String evidenceId) {
        return sign(new AccessRequest(
                        header(StatementType.ACCESS_REQUEST, REQUEST, CONSUMER),
                        contract.ref(),
                        evidenceId,
                        Optional.empty(),
                        PURPOSE,
                        MATTER,
                        PLACE,
                        "案-1")
                .payload());
    }

    /** What the provider's officer looked up: competent, of the lowest level, no secret. */
    AccessFacts facts() {
        return AccessFacts.at(clock.instant())
                .withCompetence(new Findings())
                .withLevel(1)
                .withSecrecy(AccessFacts.Secrecy.NOT_SECRET);
    }

    Statement grant(AccessDecision decision, SealedPackage sealed) {
        return sign(decision.grant(
                        header(StatementType.ACCESS_GRANT, "B-GRANT", PROVIDER),
                        sealed.ref(),
                        now.plus(Duration.ofDays(20)))
                .payload());
    }

    StatementHeader header(StatementType type, String id, Party issuer) {
        return new StatementHeader(type, CryptoSuite.SM, id, now, issuer);
    }

    Statement sign(Bytes payload) {
        return StatementSigner.of(keyOf(StatementHeader.read(payload).issuer()).key(), clock)
                .sign(payload);
    }

    /** Signs for the consumer and its reviewing officer. */
    Statement signReviewed(Bytes payload) {
        return StatementSigner.of(consumer.key(), clock)
                .withOfficers(List.of(reviewer.key()))
                .sign(payload);
    }

    <T> Verified<T> verified(StatementFormat<T> format, Statement statement) {
        return StatementVerifier.of(trust).require(statement, format, clock.instant());
    }

    private Issued department(Party party) {
        return authority.issueDepartment(party.name(), party.code().toString());
    }

    private Issued officer(Officer officer, Party party) {
        return authority.issueOfficer(
                officer.name(),
                officer.officerNumber(),
                party.name(),
                party.code().toString());
    }
}
