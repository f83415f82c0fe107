package org.huzheng.sharing.objection;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.Given;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * What one side of an exchange objects to 异议, in what the other said or gave it. It is answered by {@link ObjectionAct}s within
 * the working days of the contract, and goes on to the bodies the contract names where the two do not agree.
 *
 * @param header who objects, and when
 * @param subject to what kind of thing
 * @param against exactly the statement objected to
 * @param to who has to answer
 * @param items the files or fields it is about; empty if it is about the whole
 * @param reason why, in words; never blank
 */
public record Objection(
        StatementHeader header, Subject subject, StatementRef against, Party to, List<String> items, String reason) {
    /** How it is read. */
    public static final StatementFormat<Objection> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.OBJECTION,
            (header, json) -> new Objection(
                    header,
                    json.string("subject", Subject::valueOf),
                    StatementRef.read(json.object("against")),
                    Party.read(json.object("to")),
                    json.strings("items"),
                    json.string("reason")));

    /** What can be objected to 异议事项, by whom. */
    public enum Subject {
        /** 数据异议: what was obtained is wrong; by the consumer, against the grant it was obtained under. */
        DATA(StatementType.ACCESS_GRANT, Bodies.DATA),
        /** 对拒绝共享的异议: by the consumer, against the refusal of its request. */
        REFUSAL(StatementType.ACCESS_REFUSAL, Bodies.DATA),
        /** 逾期未答复: by the consumer, against its own request, which nobody answered in the contract's working days. */
        SILENCE(StatementType.ACCESS_REQUEST, Bodies.DATA),
        /** 补正要求: by the consumer, against its own source, on its decision that correction is required. */
        CORRECTION(StatementType.RECOGNITION_DECISION, Bodies.DATA),
        /** 对不予互认的异议: by the source, against a decision that does not recognise all of its evidence. */
        RECOGNITION(StatementType.RECOGNITION_DECISION, Bodies.RECOGNITION),
        /** 当事人质疑: what a party of the consumer's case holds against evidence recognised there; the consumer looks again. */
        CHALLENGE(StatementType.RECOGNITION_DECISION, Bodies.NONE);

        private final StatementType against;
        private final Bodies bodies;

        Subject(StatementType against, Bodies bodies) {
            this.against = against;
            this.bodies = bodies;
        }

        /** What kind of statement it is objected to. */
        public StatementType against() {
            return against;
        }

        /** Whether it goes on to the bodies in charge of data 数据主管部门, and then to the government. */
        public boolean settledByDataBodies() {
            return bodies == Bodies.DATA;
        }

        /** Whether it goes on to the office that guides enforcement 综合行政执法指导办公室. */
        public boolean settledByGuidance() {
            return bodies == Bodies.RECOGNITION;
        }
    }

    private enum Bodies {
        DATA,
        RECOGNITION,
        NONE
    }

    /** Copies the list; nobody but the consumer on behalf of a party objects to itself. */
    public Objection {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(to, "to");
        items = List.copyOf(items);
        Given.that(!reason.isBlank(), "an objection needs a reason");
        Given.that(items.stream().distinct().count() == items.size(), "an item is named twice");
        Given.that(to.is(header.issuer()) == (subject == Subject.CHALLENGE), subject + " is addressed to " + to.name());
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("subject", subject.name())
                .put("against", against.json())
                .put("to", to.json())
                .putStrings("items", items)
                .put("reason", reason));
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else. */
    public static Objection parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
