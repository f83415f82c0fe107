package org.huzheng.recognition;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/**
 * The source takes its evidence back 证据撤回. Every consumer is told and must answer with a {@link RecallAcknowledgement}.
 *
 * @param header the department that collected it, and when
 * @param evidence the package recalled
 * @param ground on what ground
 * @param reason why, in words
 */
public record Recall(StatementHeader header, EvidenceRef evidence, Ground ground, String reason) {
    /** How it is read. */
    public static final StatementFormat<Recall> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.RECALL,
            (header, json) -> new Recall(
                    header,
                    EvidenceRef.read(json.object("evidence")),
                    json.string("ground", Ground::valueOf),
                    json.string("reason")));

    /** On what ground evidence is recalled. */
    public enum Ground {
        /** 来源单位发现错误. */
        SOURCE_ERROR,
        /** 取证违法 (行政处罚法 art. 46(3)). */
        UNLAWFULLY_COLLECTED,
        /** 法院排除. */
        EXCLUDED_BY_COURT,
        /** 原决定被撤销或变更. */
        DECISION_ANNULLED
    }

    /** All are required. */
    public Recall {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(reason, "reason");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("evidence", evidence.json())
                .put("ground", ground.name())
                .put("reason", reason));
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static Recall parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
