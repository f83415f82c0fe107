package org.huzheng.casefile.rectification;

import static org.huzheng.casefile.coercion.CaseRun.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.coercion.CaseRun;

/** A lawful correction order the tests spoil in one place. */
final class Rectifications {
    static final String O1 = "改-1";
    static final RectificationAct.CorrectionOrdered ORDER = new RectificationAct.CorrectionOrdered(
            at("2026-03-05T09:00"),
            O1,
            "示责改〔2026〕1号",
            "行政处罚法第二十八条第一款",
            List.of("停工", "拆除"),
            Optional.of(LocalDate.of(2026, 4, 10)));
    static final RectificationAct.PlanSubmitted PLAN = new RectificationAct.PlanSubmitted(
            at("2026-03-06T09:00"),
            O1,
            List.of(new Milestone("停工", LocalDate.of(2026, 3, 10)), new Milestone("拆除", LocalDate.of(2026, 4, 10))));
    static final RectificationAct.PlanAccepted ACCEPTED = new RectificationAct.PlanAccepted(at("2026-03-07T09:00"), O1);
    static final RectificationAct.CorrectionReported REPORTED =
            new RectificationAct.CorrectionReported(at("2026-04-09T09:00"), O1, "已全部改正");
    static final Recheck ALL_DONE = new Recheck(CaseRun.TWO, List.of("E-9"), List.of("停工", "拆除"), "");
    static final RectificationAct.CorrectionVerified VERIFIED =
            new RectificationAct.CorrectionVerified(at("2026-04-12T09:00"), O1, ALL_DONE);

    private Rectifications() {}

    static CaseRun ordered() {
        return CaseRun.begun().then(ORDER);
    }

    static CaseRun planned() {
        return ordered().then(PLAN, ACCEPTED);
    }

    static RectificationAct.MilestoneReached reached(Instant at, String milestone) {
        return new RectificationAct.MilestoneReached(
                at, O1, milestone, new Recheck(CaseRun.TWO, List.of("E-1"), List.of(milestone), "其余"));
    }
}
