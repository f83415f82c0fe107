package org.huzheng.recognition;

import java.lang.invoke.MethodHandles;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * A consumer has seen the recall 撤回确认 and says what follows for its case. One for a case; whoever changes it says so in
 * another that names the one before.
 *
 * @param header the consumer, and when
 * @param recall the recall
 * @param caseNumber the consumer's case 案号
 * @param consequence what follows
 * @param note in words; may be empty
 * @param passedOn where the evidence went from this case; what was said once stays said
 * @param changes the acknowledgement of this case that this one takes the place of
 */
public record RecallAcknowledgement(
        StatementHeader header,
        StatementRef recall,
        String caseNumber,
        Consequence consequence,
        String note,
        List<Passage> passedOn,
        Optional<StatementRef> changes) {
    /** How it is read. */
    public static final StatementFormat<RecallAcknowledgement> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.RECALL_ACKNOWLEDGEMENT,
            (header, json) -> new RecallAcknowledgement(
                    header,
                    StatementRef.read(json.object("recall")),
                    json.string("caseNumber"),
                    json.string("consequence", Consequence::valueOf),
                    json.string("note"),
                    json.has("passedOn") ? json.objects("passedOn", Passage::read) : List.of(),
                    json.optionalObject("changes").map(StatementRef::read)));

    /** What follows for the case. */
    public enum Consequence {
        /** 已从本案证据中剔除. */
        REMOVED_FROM_CASE,
        /** 本案重新审查. */
        CASE_UNDER_REVIEW,
        /** 决定已作出，启动纠错. */
        DECISION_TO_BE_CORRECTED
    }

    /** How evidence went on from a case. */
    public enum Way {
        /** 随案卷归档移交. */
        ARCHIVE,
        /** 随案件移送, to the police or another department. */
        REFERRAL,
        /** 供他案再次互认. */
        RECOGNITION
    }

    /**
     * Where evidence went from a case 证据去向. That department owes an acknowledgement too.
     *
     * @param way how it went
     * @param department where to
     * @param caseNumber 案号 there
     */
    public record Passage(Way way, Party department, String caseNumber) {
        /** All are required. */
        public Passage {
            Objects.requireNonNull(way, "way");
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(caseNumber, "caseNumber");
        }

        private static Passage read(JsonObject json) {
            Passage passage = new Passage(
                    json.string("way", Way::valueOf), Party.read(json.object("department")), json.string("caseNumber"));
            json.end();
            return passage;
        }

        private JsonWriter json() {
            JsonWriter named = JsonWriter.object()
                    .put("code", department.code().toString())
                    .put("name", department.name());
            return JsonWriter.object()
                    .put("way", way.name())
                    .put("department", named)
                    .put("caseNumber", caseNumber);
        }
    }

    /** Copies the list; refuses one that names a case twice. */
    public RecallAcknowledgement {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(recall, "recall");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(consequence, "consequence");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(changes, "changes");
        passedOn = List.copyOf(passedOn);
        if (new HashSet<>(passedOn).size() < passedOn.size()) {
            throw new IllegalArgumentException("passedOn");
        }
    }

    /** A first one for a case from which the evidence went nowhere. */
    public RecallAcknowledgement(
            StatementHeader header, StatementRef recall, String caseNumber, Consequence consequence, String note) {
        this(header, recall, caseNumber, consequence, note, List.of(), Optional.empty());
    }

    /** The same, saying where the evidence went. */
    public RecallAcknowledgement passedOn(List<Passage> passages) {
        return new RecallAcknowledgement(header, recall, caseNumber, consequence, note, passages, changes);
    }

    /** The same, in the place of an earlier one. */
    public RecallAcknowledgement changing(StatementRef earlier) {
        return new RecallAcknowledgement(header, recall, caseNumber, consequence, note, passedOn, Optional.of(earlier));
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> {
            json.put("recall", recall.json())
                    .put("caseNumber", caseNumber)
                    .put("consequence", consequence.name())
                    .put("note", note);
            if (!passedOn.isEmpty()) {
                json.putObjects("passedOn", passedOn.stream().map(Passage::json).toList());
            }
            changes.ifPresent(earlier -> json.put("changes", earlier.json()));
            return json;
        });
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static RecallAcknowledgement parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
