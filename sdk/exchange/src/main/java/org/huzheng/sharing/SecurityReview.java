package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.huzheng.crypto.Bytes;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * What the provider's review of a proposed contract came to 安全审查: whether the levels, the purposes and the care for persons
 * are in order (数据安全法第三十八条; 个人信息保护法第三十四条、第五十五条). The last one before the provider signs counts.
 *
 * @param header the provider, and when
 * @param contract the content reviewed, by digest
 * @param outcome passed, or returned
 * @param opinion what the reviewer says
 */
public record SecurityReview(StatementHeader header, StatementRef contract, Outcome outcome, String opinion) {
    /** How it is read. */
    public static final StatementFormat<SecurityReview> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.SECURITY_REVIEW,
            (header, json) -> new SecurityReview(
                    header,
                    StatementRef.read(json.object("contract")),
                    json.string("outcome", Outcome::valueOf),
                    json.string("opinion")));

    /** What it came to. */
    public enum Outcome {
        /** 通过. */
        PASSED,
        /** 退回: the provider may not sign it as it is. */
        RETURNED
    }

    /** All are required. */
    public SecurityReview {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(opinion, "opinion");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("contract", contract.json())
                .put("outcome", outcome.name())
                .put("opinion", opinion));
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static SecurityReview parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
