package org.huzheng.recognition;

import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
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
 * @param instrument the number 文号 of what a court or an authority decided, where the ground is such a decision
 * @param reason why, in words
 * @param acknowledgeBy the last day on which consumers are to acknowledge it, by China's time; where it names none, a server
 *     goes by its operator's policy. No statute sets one
 * @param replacement the registered package that takes its place 替代证据, if there is one
 */
public record Recall(
        StatementHeader header,
        EvidenceRef evidence,
        Ground ground,
        Optional<String> instrument,
        String reason,
        Optional<LocalDate> acknowledgeBy,
        Optional<EvidenceRef> replacement) {
    /** How it is read. */
    public static final StatementFormat<Recall> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.RECALL,
            (header, json) -> new Recall(
                    header,
                    EvidenceRef.read(json.object("evidence")),
                    json.string("ground", Ground::valueOf),
                    json.optionalString("instrument"),
                    json.string("reason"),
                    json.optionalString("acknowledgeBy", LocalDate::parse),
                    json.optionalObject("replacement").map(EvidenceRef::read)));

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

    /** Refuses a day before the recall's own and a replacement that is the evidence itself. */
    public Recall {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(reason, "reason");
        LocalDate issued = ChinaTime.date(header.issuedAt());
        if (acknowledgeBy.filter(day -> day.isBefore(issued)).isPresent()) {
            throw new IllegalArgumentException("acknowledgeBy");
        }
        if (replacement.filter(other -> other.id().equals(evidence.id())).isPresent()) {
            throw new IllegalArgumentException("replacement");
        }
    }

    /** A recall that names neither a decision, nor a day, nor a replacement. */
    public Recall(StatementHeader header, EvidenceRef evidence, Ground ground, String reason) {
        this(header, evidence, ground, Optional.empty(), reason, Optional.empty(), Optional.empty());
    }

    /** The same, resting on the decision of this number. */
    public Recall under(String decision) {
        return new Recall(header, evidence, ground, Optional.of(decision), reason, acknowledgeBy, replacement);
    }

    /** The same, to be acknowledged by this day. */
    public Recall acknowledgedBy(LocalDate day) {
        return new Recall(header, evidence, ground, instrument, reason, Optional.of(day), replacement);
    }

    /** The same, with this package to take its place. */
    public Recall replacedBy(EvidenceRef other) {
        return new Recall(header, evidence, ground, instrument, reason, acknowledgeBy, Optional.of(other));
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> {
            json.put("evidence", evidence.json())
                    .put("ground", ground.name())
                    .put("instrument", instrument)
                    .put("reason", reason)
                    .put("acknowledgeBy", acknowledgeBy.map(LocalDate::toString));
            replacement.ifPresent(other -> json.put("replacement", other.json()));
            return json;
        });
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static Recall parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
