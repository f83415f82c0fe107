package org.huzheng.examples;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huzheng.codes.MatterCode;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;

/** The provider's side, once: register a sealed package, and propose a contract under which another may ask for it. */
public final class OfferEvidence {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private OfferEvidence() {}

    /** Arguments: server, trust folder, our key folder, the package, the consumer's code and name, the contract's id. */
    public static void main(String[] args) throws Exception {
        OurDepartment us = OurDepartment.enter(args[0], args[1], args[2]);
        VerifiedPackage evidence = PackageVerifier.of(VerificationTerms.of(us.trust(), OurDepartment.CLOCK.instant()))
                .verify(Path.of(args[3]))
                .require();
        if (!evidence.passed()) {
            System.out.println("自己的证据包未通过核验，不予登记：" + evidence.report().overall());
            return;
        }
        register(us, Path.of(args[3]), evidence);
        SharingContract contract = contract(us, args[6], Party.of(args[4], args[5]), evidence);
        Statement proposal = us.sign(contract.payload());
        us.client().proposeContract(proposal);
        us.accept(us.contract(args[6]));
        System.out.println(evidence.evidence().id());
    }

    private static void register(OurDepartment us, Path file, VerifiedPackage evidence) {
        String id = evidence.evidence().id();
        Registration registration = new Registration(
                us.header(StatementType.REGISTRATION, "REG-" + id),
                new EvidenceRef(id, us.client().upload(file).contentId()),
                evidence.manifestDigest(),
                evidence.kind(),
                evidence.facts().title());
        us.client().registerEvidence(us.sign(registration.payload()));
    }

    /** What they may ask for, what for, in which matters, and how long they may keep it. */
    private static SharingContract contract(OurDepartment us, String id, Party consumer, VerifiedPackage evidence) {
        Instant from = OurDepartment.CLOCK.instant().truncatedTo(ChronoUnit.SECONDS);
        return SharingContract.builder(us.header(StatementType.SHARING_CONTRACT, id))
                .parties(ContractParties.of(us.party(), consumer))
                .purposes(List.of(ObtainEvidence.PURPOSE))
                .legalBases(List.of("浙江省综合行政执法条例第十八条第一款"))
                .matters(List.of(MatterCode.parse("330217001000")))
                .territories(List.of(ObtainEvidence.PLACE))
                .resources(
                        List.of(SharedResource.evidence("R-1", evidence.facts().title(), evidence.kind())
                                .withShare(SharedResource.ShareType.CONDITIONAL)
                                .withLevel(1)
                                .withPersonal(SharedResource.PersonalInformation.NONE)))
                .clearance(1)
                .workingDays(SharingClock.ANSWER, 10)
                .workingDays(SharingClock.PROVISION, 20)
                .workingDays(SharingClock.CORRECTION, 10)
                .correctionChannel("向我单位书面提出")
                .retention(A_YEAR.multipliedBy(3))
                .validFrom(from)
                .validTo(from.plus(A_YEAR))
                .build();
    }
}
