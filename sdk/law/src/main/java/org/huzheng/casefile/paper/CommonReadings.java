package org.huzheng.casefile.paper;

import java.util.List;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.Team;
import org.huzheng.codes.CitizenId;
import org.huzheng.codes.UnifiedSocialCreditCode;

/** What every document reads the same way: who, against whom, about what, on which day. Never the seal. */
final class CommonReadings {
    private CommonReadings() {}

    static <E extends CaseEvent> Occasion<E> on(Occasion<E> occasion) {
        return occasion.says("agency", told -> told.opening().agency().name())
                .says("matterTitle", told -> told.opening().matterName())
                .says("partyName", told -> told.opening().party().name())
                .says("partyCode", told -> code(told.opening().party()))
                .says("partyAddress", told -> told.opening().party().address())
                .says("date", told -> told.day().toString())
                .lists("officers", told -> names(told.the(Team.class).handlers()))
                .lists("officerNumbers", told -> numbers(told.the(Team.class).handlers()));
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
