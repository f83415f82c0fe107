package org.huzheng.recognition;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * A dated answer to the question whether evidence was recalled 撤回状态: by its source, or by the operator of the log in which
 * a recall would stand. It says "none as of this size of the log", never "none for ever".
 *
 * @param header who answers, as of when
 * @param evidence the package asked about
 * @param logSize how many entries the log had; everything in them was looked at
 * @param recall the recall, if there is one
 */
public record RecallStatus(StatementHeader header, EvidenceRef evidence, long logSize, Optional<StatementRef> recall) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    /** How it is read. */
    public static final StatementFormat<RecallStatus> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.RECALL_STATUS,
            (header, json) -> new RecallStatus(
                    header,
                    EvidenceRef.read(json.object("evidence")),
                    json.string("logSize", RecallStatus::size),
                    json.optionalObject("recall").map(StatementRef::read)));

    /** Refuses a log of less than no entries. */
    public RecallStatus {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(recall, "recall");
        if (logSize < 0) {
            throw new IllegalArgumentException("logSize");
        }
    }

    /** A number of entries has one spelling: no sign, no leading zero, no digits of other scripts. */
    private static long size(String text) {
        if (!SIZE.matcher(text).matches()) {
            throw new IllegalArgumentException("logSize");
        }
        return Long.parseLong(text);
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> {
            json.put("evidence", evidence.json()).put("logSize", Long.toString(logSize));
            recall.ifPresent(named -> json.put("recall", named.json()));
            return json;
        });
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static RecallStatus parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
