package org.huzheng.cli.evidence;

import java.util.List;
import java.util.stream.IntStream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.Officer;
import org.huzheng.statement.Party;

/**
 * A fictitious department with its two officers 示范单位.
 *
 * @param appId what its application calls itself to a server
 * @param party its code and name
 * @param officers two different persons with two different numbers
 */
record DemonstrationDepartment(String appId, Party party, List<Officer> officers) {
    private static final Party FIRST = Party.of("11330421MB0000019G", "示例镇综合行政执法队");
    private static final String NAMES = "甲乙丙丁戊己庚辛壬癸";
    private static final int OFFICERS = 2;

    /** Refuses any other number of officers, and one person twice. */
    DemonstrationDepartment {
        officers = List.copyOf(officers);
        boolean two = officers.size() == OFFICERS
                && officers.stream().map(Officer::name).distinct().count() == OFFICERS
                && officers.stream().map(Officer::officerNumber).distinct().count() == OFFICERS;
        if (!two) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID,
                    "--officer：须为两名不同的执法人员，证号也不同 / two different officers with numbers of their own are needed");
        }
    }

    /** The one keygen makes when it is told nothing. */
    static Party unnamed() {
        return FIRST;
    }

    /** The officers of the department that follows so many others: no two departments have one of the same name or number. */
    static List<Officer> officersAfter(int others) {
        return IntStream.range(others * OFFICERS, (others + 1) * OFFICERS)
                .mapToObj(index -> new Officer("示例执法员" + called(index), String.format("110401%05d", index + 1)))
                .toList();
    }

    private static String called(int index) {
        return index < NAMES.length() ? NAMES.substring(index, index + 1) : Integer.toString(index + 1);
    }
}
