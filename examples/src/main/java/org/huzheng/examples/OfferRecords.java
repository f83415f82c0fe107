package org.huzheng.examples;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huzheng.codes.MatterCode;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;

/** The provider's side, once: propose a contract under which another may ask for records of ours. */
public final class OfferRecords {
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final int MOST_A_DAY = 2;

    private OfferRecords() {}

    /** Arguments: server, trust folder, our key folder, the consumer's code and name, the contract's id. */
    public static void main(String[] args) throws Exception {
        OurDepartment us = OurDepartment.enter(args[0], args[1], args[2]);
        SharingContract contract = contract(us, args[5], Party.of(args[3], args[4]));
        us.client().proposeContract(us.sign(contract.payload()));
        ContractHistory proposed = us.contract(args[5]);
        // It tells of persons: our security review comes before our signature.
        ContractAct review = new ContractAct(
                us.header(StatementType.SECURITY_REVIEW, args[5] + "-SECURITY"),
                proposed.ref(),
                ContractAct.Kind.REVIEW_PASSED,
                "级别、用途、个人信息保护均已核对");
        us.client().reviewContract(args[5], us.sign(review.payload()));
        us.accept(proposed);
        System.out.println(args[5]);
    }

    private static SharingContract contract(OurDepartment us, String id, Party consumer) {
        Instant from = OurDepartment.CLOCK.instant().truncatedTo(ChronoUnit.SECONDS);
        return SharingContract.builder(us.header(StatementType.SHARING_CONTRACT, id))
                .parties(ContractParties.of(us.party(), consumer))
                .purposes(List.of(ObtainEvidence.PURPOSE))
                .legalBases(List.of("浙江省综合行政执法条例第十八条第一款"))
                .matters(List.of(MatterCode.parse("330217001000")))
                .territories(List.of(ObtainEvidence.PLACE))
                .resources(List.of(ConstructionPermits.RESOURCE))
                .clearance(2)
                .impactAssessment("示评〔2026〕1号")
                .quotas(List.of(new Quota(MOST_A_DAY, Quota.Window.DAY)))
                .workingDays(SharingClock.ANSWER, 10)
                .workingDays(SharingClock.PROVISION, 20)
                .workingDays(SharingClock.CORRECTION, 10)
                .correctionChannel("向我单位书面提出")
                .retention(A_YEAR)
                .validFrom(from)
                .validTo(from.plus(A_YEAR))
                .build();
    }
}
