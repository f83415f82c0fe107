package org.huzheng.matters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huzheng.matter.claim.ClaimAct;
import org.huzheng.matter.claim.MatterClaim;

/** Writes what was done about the claiming of a matter as rows of two lists: 认领, 职责争议. */
final class ClaimExport {
    private ClaimExport() {}

    private static Map<MatterColumn, String> row(MatterClaim claim) {
        Map<MatterColumn, String> row = FurtherExport.place(claim.territory());
        row.put(MatterColumn.CODE, claim.matter().value());
        return row;
    }

    /** One row a claim; a withdrawal stands in the row of the claim it takes back. */
    static List<Map<MatterColumn, String>> claims(MatterClaim claim) {
        List<Map<MatterColumn, String>> rows = new ArrayList<>();
        Map<String, Map<MatterColumn, String>> open = new LinkedHashMap<>();
        for (ClaimAct act : claim.acts()) {
            if (act instanceof ClaimAct.Claim made) {
                Map<MatterColumn, String> row = row(claim);
                FurtherExport.party(row, MatterColumn.BODY, MatterColumn.BODY_CODE, made.by());
                row.put(MatterColumn.DUTY_BASIS, made.basis());
                row.put(MatterColumn.CLAIMED, CellWords.moment(made.at()));
                rows.add(row);
                open.put(made.by().code().toString(), row);
            } else if (act instanceof ClaimAct.Withdraw withdrawal) {
                Map<MatterColumn, String> row =
                        open.remove(withdrawal.by().code().toString());
                if (row != null) {
                    row.put(MatterColumn.WITHDRAWN, CellWords.moment(withdrawal.at()));
                }
            }
        }
        return rows;
    }

    /** One row a dispute; its settlement stands in the same row. */
    static List<Map<MatterColumn, String>> disputes(MatterClaim claim) {
        List<Map<MatterColumn, String>> rows = new ArrayList<>();
        Map<MatterColumn, String> last = row(claim);
        for (ClaimAct act : claim.acts()) {
            if (act instanceof ClaimAct.Dispute raised) {
                last = row(claim);
                FurtherExport.party(last, MatterColumn.RAISED_BY, MatterColumn.RAISED_BY_CODE, raised.by());
                last.put(MatterColumn.GROUND, raised.ground());
                last.put(MatterColumn.RAISED, CellWords.moment(raised.at()));
                rows.add(last);
            } else if (act instanceof ClaimAct.Agree agreement) {
                last.put(MatterColumn.SETTLEMENT, CellWords.AGREED);
                FurtherExport.party(last, MatterColumn.OWNER, MatterColumn.OWNER_CODE, agreement.owner());
                last.put(MatterColumn.SETTLED, CellWords.moment(agreement.at()));
                last.put(
                        MatterColumn.AGREEING,
                        FurtherExport.joined(agreement.agreeing().stream()
                                .map(party -> party.name())
                                .toList()));
                last.put(
                        MatterColumn.AGREEING_CODES,
                        FurtherExport.joined(agreement.agreeing().stream()
                                .map(party -> party.code().toString())
                                .toList()));
            } else if (act instanceof ClaimAct.Designate designation) {
                last.put(MatterColumn.SETTLEMENT, CellWords.DESIGNATED);
                FurtherExport.party(last, MatterColumn.OWNER, MatterColumn.OWNER_CODE, designation.owner());
                last.put(MatterColumn.SETTLED, CellWords.moment(designation.at()));
                FurtherExport.document(last, designation.decision());
            }
        }
        return rows;
    }
}
