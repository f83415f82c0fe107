package org.huzheng.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.codes.MatterCode;
import org.huzheng.statement.Party;

/** Matters, bodies and instants the tests vary. */
public final class MatterSamples {
    public static final Party PROVINCE = Party.of("113300000000000199", "示例省人民政府");
    public static final Party BUREAU = Party.of("11330421MB0000019G", "示例县综合行政执法局");
    public static final Party TOWN = Party.of("11330421MB0000027B", "示例镇人民政府");
    public static final Party STRANGER = Party.of("11330421MB00000356", "示例县派出所");
    public static final MatterCode CODE = MatterCode.parse("330217001000");
    public static final Territory COUNTY = Territory.of("330421", "示例县");
    public static final Territory TOWNSHIP = Territory.of("330421105", "示例镇");
    public static final Instant JANUARY = Instant.parse("2025-12-31T16:00:00Z");
    public static final Instant MARCH = Instant.parse("2026-02-28T16:00:00Z");
    public static final Instant JUNE = Instant.parse("2026-05-31T16:00:00Z");

    private MatterSamples() {}

    public static LegalBasis basis(BasisLevel level) {
        return new LegalBasis("示例省市容和环境卫生管理条例", level, "第三十五条第一款", LocalDate.of(2020, 5, 1));
    }

    public static MatterContent content() {
        return MatterContent.of(
                        "对擅自占用城市道路行为的行政处罚",
                        "城市管理",
                        MatterCategory.PENALTY,
                        List.of(basis(BasisLevel.LOCAL_REGULATION)),
                        EnumSet.of(PenaltyKind.WARNING, PenaltyKind.FINE))
                .withHighestFineFen(500_000)
                .onLists(Set.of(MatterList.ENFORCEMENT));
    }

    public static MatterVersion version(int number, MatterState state, Validity validity, Instant recordedAt) {
        return new MatterVersion(CODE, COUNTY, number, content(), validity, recordedAt, state);
    }

    public static MatterVersion effective(int number, Instant from) {
        return version(number, MatterState.EFFECTIVE, Validity.from(from), from);
    }

    public static MatterAssignment empowerment() {
        return new MatterAssignment(
                "A-1",
                CODE,
                AssignmentMode.EMPOWERED,
                BUREAU,
                BodyKind.COUNTY_DEPARTMENT,
                TOWN,
                BodyKind.TOWNSHIP,
                TOWNSHIP,
                Optional.empty(),
                Validity.from(MARCH),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                JANUARY,
                AssignmentState.PROPOSED);
    }
}
