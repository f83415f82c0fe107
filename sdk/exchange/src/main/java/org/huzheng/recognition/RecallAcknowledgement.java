package org.huzheng.recognition;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.huzheng.crypto.Bytes;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * A consumer has seen the recall 撤回确认 and says what follows for its case.
 *
 * @param header the consumer, and when
 * @param recall the recall
 * @param caseNumber the consumer's case 案号
 * @param consequence what follows
 * @param note in words; may be empty
 */
public record RecallAcknowledgement(
        StatementHeader header, StatementRef recall, String caseNumber, Consequence consequence, String note) {
    /** How it is read. */
    public static final StatementFormat<RecallAcknowledgement> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.RECALL_ACKNOWLEDGEMENT,
            (header, json) -> new RecallAcknowledgement(
                    header,
                    StatementRef.read(json.object("recall")),
                    json.string("caseNumber"),
                    json.string("consequence", Consequence::valueOf),
                    json.string("note")));

    /** What follows for the case. */
    public enum Consequence {
        /** 已从本案证据中剔除. */
        REMOVED_FROM_CASE,
        /** 本案重新审查. */
        CASE_UNDER_REVIEW,
        /** 决定已作出，启动纠错. */
        DECISION_TO_BE_CORRECTED
    }

    /** All are required. */
    public RecallAcknowledgement {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(recall, "recall");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(consequence, "consequence");
        Objects.requireNonNull(note, "note");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("recall", recall.json())
                .put("caseNumber", caseNumber)
                .put("consequence", consequence.name())
                .put("note", note));
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static RecallAcknowledgement parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
