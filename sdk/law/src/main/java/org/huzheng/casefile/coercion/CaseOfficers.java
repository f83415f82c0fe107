package org.huzheng.casefile.coercion;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.team.CaseOfficer;

/** Counting officers 执法人员人数与资格. */
public final class CaseOfficers {
    private CaseOfficers() {}

    /** Whether there are two or more; the same certificate twice is one. */
    public static boolean two(List<CaseOfficer> officers) {
        return officers.stream().map(CaseOfficer::number).distinct().count() >= 2;
    }

    /** Whether every certificate held at this instant. */
    public static boolean certified(List<CaseOfficer> officers, Instant at) {
        return officers.stream().allMatch(officer -> officer.certifiedAt(at));
    }

    /** Whether there are two or more, and every certificate held at this instant. */
    public static boolean twoCertified(List<CaseOfficer> officers, Instant at) {
        return two(officers) && certified(officers, at);
    }
}
