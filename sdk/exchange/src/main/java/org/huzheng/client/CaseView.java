package org.huzheng.client;

import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.statement.Party;

/**
 * What a department relies on in one of its cases 案件所用证据.
 *
 * @param caseNo 案号
 * @param items one for each evidence decided on
 */
public record CaseView(String caseNo, List<Item> items) {
    /** Copies the list. */
    public CaseView {
        items = List.copyOf(items);
    }

    /**
     * One evidence in the case.
     *
     * @param evidenceId the evidence
     * @param source who collected it
     * @param decisionId the recognition decision
     * @param status RECOGNISED, PARTIALLY_RECOGNISED, CORRECTION_REQUIRED, REJECTED, EXCLUDED from this
     *     case, or RECALLED once it was taken back
     * @param recallId the recall, once there is one
     * @param acknowledged whether this department has acknowledged the recall
     * @param excludedElsewhere how many other cases excluded it; this one judges for itself
     */
    public record Item(
            String evidenceId,
            Party source,
            String decisionId,
            String status,
            Optional<String> recallId,
            boolean acknowledged,
            int excludedElsewhere) {
        static Item read(JsonObject json) {
            return new Item(
                    json.string("evidenceId"),
                    StatementView.party(json.object("source")),
                    json.string("decisionId"),
                    json.string("status"),
                    json.optionalString("recallId"),
                    json.has("acknowledged") && json.bool("acknowledged"),
                    json.has("excludedElsewhere")
                            ? Math.toIntExact(json.integer("excludedElsewhere", 0, 1_000_000))
                            : 0);
        }
    }

    CaseView requireAbout(String asked) {
        if (!caseNo.equals(asked)) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "not the case asked for");
        }
        return this;
    }

    static CaseView read(JsonObject json) {
        return new CaseView(json.string("caseNo"), json.objects("items", Item::read));
    }
}
