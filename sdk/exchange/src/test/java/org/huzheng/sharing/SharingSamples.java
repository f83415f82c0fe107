package org.huzheng.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/** Contracts and requests the tests vary. */
public final class SharingSamples {
    public static final Party PROVIDER = Party.of("11330421MB0000019G", "示例县生态环境所");
    public static final Party CONSUMER = Party.of("11330421MB0000027B", "示例镇综合行政执法队");
    public static final Party STRANGER = Party.of("11330421MB00000356", "示例县派出所");
    public static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    public static final Instant TO = Instant.parse("2027-03-01T00:00:00Z");
    public static final Instant DURING = Instant.parse("2026-04-01T00:00:00Z");
    public static final String PURPOSE = "行政处罚案件调查取证";
    public static final MatterCode MATTER = MatterCode.parse("330217001000");

    private SharingSamples() {}

    public static StatementHeader header(StatementType type, String id, Party issuer, Instant at) {
        return new StatementHeader(type, CryptoSuite.SM, id, at, issuer);
    }

    public static SharingContract contract() {
        return new SharingContract(
                header(StatementType.SHARING_CONTRACT, "C-1", PROVIDER, FROM.minusSeconds(3600)),
                PROVIDER,
                CONSUMER,
                List.of(PURPOSE),
                List.of("浙江省综合行政执法条例第十八条第一款"),
                List.of(MATTER),
                List.of(EvidenceKind.EXPERT_OPINION),
                Duration.ofDays(365),
                FROM,
                TO);
    }

    public static ContractSignature accepts(ContractHistory history, Party party) {
        return answers(history.ref(), party, ContractSignature.Answer.ACCEPT);
    }

    public static ContractSignature answers(StatementRef contract, Party party, ContractSignature.Answer answer) {
        return new ContractSignature(
                header(
                        StatementType.CONTRACT_SIGNATURE,
                        "CS-" + party.code().toString().charAt(16),
                        party,
                        FROM.minusSeconds(60)),
                contract,
                answer,
                "");
    }

    public static ContractHistory signed() {
        ContractHistory proposed = ContractHistory.proposed(contract());
        return proposed.answered(accepts(proposed, PROVIDER)).answered(accepts(proposed, CONSUMER));
    }

    public static AccessRequest request(ContractHistory history, Party requester, String purpose, MatterCode matter) {
        return new AccessRequest(
                header(StatementType.ACCESS_REQUEST, "AR-1", requester, DURING),
                history.ref(),
                "E-1",
                purpose,
                matter,
                "案-2026-001");
    }
}
