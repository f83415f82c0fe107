package org.huzheng.sharing.objection;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.internal.Given;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * What is done with an objection 异议办理: by whom it is addressed to, by who raised it, or by the body it went on to.
 *
 * @param header who acts, and when
 * @param objection exactly the objection
 * @param act what is done
 * @param reason why, in words; never blank
 * @param replacement what takes the place of the evidence objected to, if the source corrects so
 * @param decision the decision that takes the place of the one objected to, if the consumer corrects so
 * @param body to whom it goes on; there exactly if it is escalated
 */
public record ObjectionAct(
        StatementHeader header,
        StatementRef objection,
        Act act,
        String reason,
        Optional<EvidenceRef> replacement,
        Optional<StatementRef> decision,
        Optional<Party> body) {
    /** How it is read. */
    public static final StatementFormat<ObjectionAct> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.OBJECTION_ACT,
            (header, json) -> new ObjectionAct(
                    header,
                    StatementRef.read(json.object("objection")),
                    json.string("act", Act::valueOf),
                    json.string("reason"),
                    json.optionalObject("replacement").map(EvidenceRef::read),
                    json.optionalObject("decision").map(StatementRef::read),
                    json.optionalObject("body").map(Party::read)));

    /** What can be done. */
    public enum Act {
        /** 更正: it was right, and what it says was mended. */
        CORRECT,
        /** 维持: what was objected to stands. */
        CONFIRM,
        /** 撤回异议. */
        WITHDRAW,
        /** 提请协调: it goes on to the next body the contract names. */
        ESCALATE,
        /** 支持异议: the body finds that it is right. */
        UPHOLD,
        /** 不支持异议. */
        DISMISS
    }

    /** Says only what belongs to its act. */
    public ObjectionAct {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(objection, "objection");
        Objects.requireNonNull(act, "act");
        Given.that(!reason.isBlank(), "an act needs a reason");
        Given.that(body.isPresent() == (act == Act.ESCALATE), "a body is named to escalate, and only then");
        Given.that(replacement.isEmpty() || decision.isEmpty(), "evidence or a decision takes the place, not both");
        Given.that(
                act == Act.CORRECT || (replacement.isEmpty() && decision.isEmpty()),
                "only what corrects puts something in the place");
    }

    /** An act that needs no more than its reason. */
    public static ObjectionAct of(StatementHeader header, StatementRef objection, Act act, String reason) {
        return new ObjectionAct(header, objection, act, reason, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> {
            json.put("objection", objection.json()).put("act", act.name()).put("reason", reason);
            replacement.ifPresent(evidence -> json.put("replacement", evidence.json()));
            decision.ifPresent(ref -> json.put("decision", ref.json()));
            body.ifPresent(party -> json.put("body", party.json()));
            return json;
        });
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else. */
    public static ObjectionAct parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
