package org.huzheng.casefile.procedure;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.codes.DivisionCode;
import org.huzheng.statement.Party;

/**
 * What a case is opened with 案由: who handles it, which matter, against whom, where.
 *
 * @param caseNumber 案号, in the handling department's own form
 * @param agency the department in whose name the case is decided
 * @param matterCode 事项代码
 * @param matterName what the matter is called
 * @param party the party
 * @param place where the act happened 违法行为发生地 (行政处罚法 22)
 * @param actedOn the day of the act, or the day a continuing act ended 违法行为发生或者终了之日 (行政处罚法 36(2))
 */
public record CaseOpening(
        String caseNumber,
        Party agency,
        String matterCode,
        String matterName,
        CaseParty party,
        DivisionCode place,
        LocalDate actedOn) {
    /** All are required. */
    public CaseOpening {
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(matterCode, "matterCode");
        Objects.requireNonNull(matterName, "matterName");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(actedOn, "actedOn");
    }
}
