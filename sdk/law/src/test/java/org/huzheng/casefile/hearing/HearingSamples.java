package org.huzheng.casefile.hearing;

import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huzheng.casefile.assessment.Assessment;
import org.huzheng.casefile.notice.Notice;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.casefile.team.Team;

/** A hearing with nothing wrong in it, and the pieces to break. */
final class HearingSamples {
    static final String INVESTIGATOR = "33040100001";
    static final String PRESIDER = "33040100009";

    /** A Monday; the five working days end on Monday 9 March. */
    static final Instant TOLD = at("2026-03-02T09:00");

    static final Instant ASKED = at("2026-03-05T15:00");

    /** A Friday; seven working days lie between it and Wednesday 18 March. */
    static final Instant NOTIFIED = at("2026-03-06T10:00");

    static final Instant BEGINS = at("2026-03-18T09:00");
    static final Instant ENDED = at("2026-03-18T11:30");

    private HearingSamples() {}

    static CaseTrial trial() {
        CaseTrial trial = CaseTrial.of(
                List.of(HearingLifecycle.REGION),
                List.of(Team.empty(), Assessment.none(), Notice.none(), HearingRecord.none()));
        return trial;
    }

    static CaseTrial told() {
        return trial().then(new HearingRightNotified(TOLD, "听告〔2026〕1号"));
    }

    static CaseTrial asked() {
        return told().then(new HearingRequested(ASKED, "当事人"));
    }

    static CaseTrial scheduled() {
        return asked().then(schedule(NOTIFIED, BEGINS, PRESIDER));
    }

    static CaseTrial held() {
        return scheduled().then(hold(ENDED));
    }

    static HearingScheduled schedule(Instant at, Instant begins, String presider) {
        return new HearingScheduled(at, begins, "三楼会议室", presider, HearingOpenness.PUBLIC, "", true);
    }

    static HearingHeld hold(Instant at) {
        return new HearingHeld(at, PRESIDER, HearingOpenness.PUBLIC, true, List.of("代理人甲"), true, true);
    }

    static HandlersAssigned handlers() {
        LocalDate from = LocalDate.of(2024, 1, 1);
        LocalDate to = LocalDate.of(2028, 12, 31);
        return new HandlersAssigned(
                at("2026-02-02T09:00"),
                List.of(
                        new CaseOfficer("执法员甲", INVESTIGATOR, from, to),
                        new CaseOfficer("执法员乙", "33040100002", from, to)));
    }
}
