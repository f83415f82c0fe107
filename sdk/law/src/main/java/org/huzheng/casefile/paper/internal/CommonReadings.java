package org.huzheng.casefile.paper.internal;

import java.util.List;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.internal.TeamRecord;
import org.huzheng.codes.CitizenId;
import org.huzheng.codes.UnifiedSocialCreditCode;

/** What every document reads the same way: who, against whom, about what, on which day. Never the seal. */
final class CommonReadings {
    private CommonReadings() {}

    static <E extends CaseEvent> PaperMapping<E> on(PaperMapping<E> mapping) {
        return mapping.says("agency", moment -> moment.opening().agency().name())
                .says("matterTitle", moment -> moment.opening().matterName())
                .says("partyName", moment -> moment.opening().party().name())
                .says("partyCode", moment -> code(moment.opening().party()))
                .says("partyAddress", moment -> moment.opening().party().address())
                .says("date", moment -> moment.day().toString())
                .lists("officers", moment -> names(moment.the(TeamRecord.class).handlers()))
                .lists(
                        "officerNumbers",
                        moment -> numbers(moment.the(TeamRecord.class).handlers()));
    }

    static List<String> names(List<CaseOfficer> officers) {
        return officers.stream().map(CaseOfficer::name).toList();
    }

    static List<String> numbers(List<CaseOfficer> officers) {
        return officers.stream().map(CaseOfficer::number).toList();
    }

    private static String code(CaseParty party) {
        return party.creditCode()
                .map(UnifiedSocialCreditCode::value)
                .or(() -> party.citizenId().map(CitizenId::unmasked))
                .orElse("");
    }
}
