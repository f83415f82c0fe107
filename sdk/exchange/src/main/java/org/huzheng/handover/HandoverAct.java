package org.huzheng.handover;

import java.lang.invoke.MethodHandles;
import java.util.List;
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
 * What becomes of a case that was handed over 移送办理: said by whoever does it.
 *
 * @param header who acts, and when
 * @param handover exactly the handover
 * @param act what is done
 * @param document the number of the paper it is done by; empty if there is none
 * @param reason why, in words; empty if nothing needs to be said
 * @param received the packages the receiver signs for; with RECEIVE and HAND_OVER, and only then
 * @param body to whom it goes on; there exactly with FORWARD
 */
public record HandoverAct(
        StatementHeader header,
        StatementRef handover,
        Act act,
        Optional<String> document,
        Optional<String> reason,
        List<EvidenceRef> received,
        Optional<Party> body) {
    /** How it is read. */
    public static final StatementFormat<HandoverAct> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.HANDOVER_ACT,
            (header, json) -> new HandoverAct(
                    header,
                    StatementRef.read(json.object("handover")),
                    json.string("act", Act::valueOf),
                    json.optionalString("document"),
                    json.optionalString("reason"),
                    json.objects("received", EvidenceRef::read),
                    json.optionalObject("body").map(Party::read)));

    /** What can be done. */
    public enum Act {
        /** 签收: the receiver signs for what it received (移送规定 7). */
        RECEIVE(false, false),
        /** 转送: the receiver passes it to the body in charge (移送规定 7). */
        FORWARD(true, false),
        /** 立案: the receiver takes the case up (移送规定 8). */
        FILE(true, false),
        /** 不予立案、退回: the receiver does not, and sends the papers back (移送规定 8). */
        DECLINE(true, true),
        /** 提请复议: the sender asks again (移送规定 9(1)). */
        RECONSIDER(true, true),
        /** 维持不予立案: the receiver stands by it (移送规定 9(2)). */
        UPHOLD(true, true),
        /** 建议立案监督: the sender turned to the procuratorate (移送规定 9). */
        ASK_SUPERVISION(true, false),
        /** 办结交接: the receiver signs for goods and all other material (移送规定 12). */
        HAND_OVER(true, false),
        /** 撤回移送: the sender takes it back before it was received. */
        WITHDRAW(false, true);

        private final boolean needsDocument;
        private final boolean needsReason;

        Act(boolean needsDocument, boolean needsReason) {
            this.needsDocument = needsDocument;
            this.needsReason = needsReason;
        }

        private boolean isReceipt() {
            return this == RECEIVE || this == HAND_OVER;
        }
    }

    /** Says what belongs to its act. */
    public HandoverAct {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(handover, "handover");
        Objects.requireNonNull(act, "act");
        received = List.copyOf(received);
        Given.that(!act.needsDocument || document.isPresent(), act + " is done by a paper");
        Given.that(!act.needsReason || reason.isPresent(), act + " gives its reason");
        Given.that(document.map(text -> !text.isBlank()).orElse(true), "the paper's number is blank");
        Given.that(reason.map(text -> !text.isBlank()).orElse(true), "the reason is blank");
        Given.that(received.isEmpty() || act.isReceipt(), "only a receipt lists what was received");
        Given.that(body.isPresent() == (act == Act.FORWARD), "a body is named to forward, and only then");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> {
            json.put("handover", handover.json())
                    .put("act", act.name())
                    .put("document", document)
                    .put("reason", reason)
                    .putObjects(
                            "received", received.stream().map(EvidenceRef::json).toList());
            body.ifPresent(party -> json.put("body", party.json()));
            return json;
        });
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else. */
    public static HandoverAct parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
