package org.huzheng.casefile.rectification;

import static org.huzheng.casefile.coercion.CaseRun.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huzheng.casefile.coercion.CaseRun;

/** A lawful correction order the tests spoil in one place. */
final class Rectifications {
    static final String O1 = "改-1";
    static final CorrectionOrdered ORDER = CorrectionOrdered.builder()
            .at(at("2026-03-05T09:00"))
            .order(O1)
            .document("示责改〔2026〕1号")
            .basis("行政处罚法第二十八条第一款")
            .demands(List.of("停工", "拆除"))
            .limit(LocalDate.of(2026, 4, 10))
            .build();
    static final PlanSubmitted PLAN = new PlanSubmitted(
            at("2026-03-06T09:00"),
            O1,
            List.of(new Milestone("停工", LocalDate.of(2026, 3, 10)), new Milestone("拆除", LocalDate.of(2026, 4, 10))));
    static final PlanAccepted ACCEPTED = new PlanAccepted(at("2026-03-07T09:00"), O1);
    static final CorrectionReported REPORTED = new CorrectionReported(at("2026-04-09T09:00"), O1, "已全部改正");
    static final Recheck ALL_DONE = new Recheck(CaseRun.TWO, List.of("E-9"), List.of("停工", "拆除"), "");
    static final CorrectionVerified VERIFIED = new CorrectionVerified(at("2026-04-12T09:00"), O1, ALL_DONE);

    private Rectifications() {}

    static CaseRun ordered() {
        return CaseRun.begun().then(ORDER);
    }

    static CaseRun planned() {
        return ordered().then(PLAN, ACCEPTED);
    }

    static MilestoneReached reached(Instant at, String milestone) {
        return new MilestoneReached(
                at, O1, milestone, new Recheck(CaseRun.TWO, List.of("E-1"), List.of(milestone), "其余"));
    }
}
