package org.huzheng.matter.claim;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.statement.Party;

/** One act about a claim as JSON 认领行为; its kind stands in the field {@code act}. */
final class ClaimJson {
    private ClaimJson() {}

    static JsonWriter write(ClaimAct act) {
        JsonWriter json = JsonWriter.object().put("at", act.at());
        if (act instanceof ClaimAct.Claim claim) {
            return json.put("act", "CLAIM").put("by", claim.by().json()).put("basis", claim.basis());
        }
        if (act instanceof ClaimAct.Withdraw withdrawal) {
            return json.put("act", "WITHDRAW").put("by", withdrawal.by().json());
        }
        if (act instanceof ClaimAct.Dispute dispute) {
            return json.put("act", "DISPUTE").put("by", dispute.by().json()).put("ground", dispute.ground());
        }
        if (act instanceof ClaimAct.Agree agreement) {
            return json.put("act", "AGREE")
                    .put("owner", agreement.owner().json())
                    .putObjects(
                            "agreeing",
                            agreement.agreeing().stream().map(Party::json).toList());
        }
        if (act instanceof ClaimAct.Designate designation) {
            return json.put("act", "DESIGNATE")
                    .put("owner", designation.owner().json())
                    .put("decision", designation.decision().json());
        }
        throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "an act of no kind");
    }

    static ClaimAct read(JsonObject json) {
        ClaimAct act = switch (json.string("act")) {
            case "CLAIM" -> new ClaimAct.Claim(Party.read(json.object("by")), json.string("basis"), json.time("at"));
            case "WITHDRAW" -> new ClaimAct.Withdraw(Party.read(json.object("by")), json.time("at"));
            case "DISPUTE" ->
                new ClaimAct.Dispute(Party.read(json.object("by")), json.string("ground"), json.time("at"));
            case "AGREE" ->
                new ClaimAct.Agree(
                        Party.read(json.object("owner")), json.objects("agreeing", Party::read), json.time("at"));
            case "DESIGNATE" ->
                new ClaimAct.Designate(
                        Party.read(json.object("owner")),
                        OfficialDocument.read(json.object("decision")),
                        json.time("at"));
            default -> throw new HuzhengException(ErrorCode.JSON_FIELD_INVALID, "act: not one of the acts");
        };
        json.end();
        return act;
    }
}
