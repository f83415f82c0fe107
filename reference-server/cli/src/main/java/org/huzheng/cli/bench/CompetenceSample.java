package org.huzheng.cli.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matter.competence.CompetenceBuilder;
import org.huzheng.statement.Party;

/**
 * A made-up catalogue, as lines of text: 20,000 matters over 2,000 territories (a province, 11 cities, 90 counties, 1,898
 * townships), each held by one county's bureau, the first hundred by every county's; half of them concentrated in the
 * county's team, a quarter given on to a township. No name in it is anybody's.
 */
public final class CompetenceSample {
    public static final int MATTERS = 20_000;
    static final int TERRITORIES = 2_000;
    public static final Instant NOW = Instant.parse("2026-03-01T04:00:00Z");
    private static final Instant START = Instant.parse("2021-12-31T16:00:00Z");
    private static final int CITIES = 11;
    private static final int COUNTIES = 90;
    private static final int COUNTY_WIDE = 100;
    private static final String TAB = "\t";

    private final Map<String, Party> bodies = new HashMap<>();

    /** The divisions' codes, highest first. */
    public static List<String> places() {
        List<String> places = new ArrayList<>(List.of("330000"));
        IntStream.range(0, CITIES).forEach(city -> places.add(String.format(Locale.ROOT, "33%02d00", city + 1)));
        IntStream.range(0, COUNTIES).forEach(county -> places.add(county(county)));
        for (int i = 0; places.size() < TERRITORIES; i++) {
            places.add(township(i % COUNTIES, i / COUNTIES));
        }
        return places;
    }

    private static String county(int number) {
        return String.format(Locale.ROOT, "33%02d%02d", number % CITIES + 1, number / CITIES + 1);
    }

    private static String township(int county, int number) {
        return county(county) + (100 + number) + "000";
    }

    public static String matter(int number) {
        return String.format(Locale.ROOT, "3302%05d000", number);
    }

    /** A township, or the village in it, where the matter may be asked about. */
    public static String place(int matter, int variety) {
        String township = township(variety % 10 == 0 ? (matter + 1) % COUNTIES : matter % COUNTIES, variety % 21);
        return variety % 3 == 0 ? township : township.substring(0, 9) + "201";
    }

    /** One line a matter: code, name, field, document, article. */
    public static Stream<String> versions() {
        return IntStream.range(0, MATTERS)
                .mapToObj(i -> String.join(
                        TAB, matter(i), "示例事项 " + i, "示例领域 " + i % 40, "示例条例 " + i % 300, "第" + i % 90 + "条"));
    }

    /** One line an assignment: id, matter, mode, source, its kind, recipient, its kind, territory. */
    public static Stream<String> assignments() {
        return IntStream.range(0, MATTERS)
                .boxed()
                .flatMap(i -> i < COUNTY_WIDE
                        ? IntStream.range(0, COUNTIES).boxed().flatMap(county -> assignments(i, county))
                        : assignments(i, i % COUNTIES));
    }

    private static Stream<String> assignments(int matter, int county) {
        String bureau = UnifiedCodes.of(county(county), 2 * county);
        String team = UnifiedCodes.of(county(county), 2 * county + 1);
        Stream.Builder<String> lines = Stream.builder();
        lines.add(line(matter, AssignmentMode.STATUTORY, bureau, bureau, BodyKind.COUNTY_DEPARTMENT, county(county)));
        if (matter % 2 == 0) {
            lines.add(line(
                    matter, AssignmentMode.CONCENTRATED, bureau, team, BodyKind.COUNTY_DEPARTMENT, county(county)));
        }
        if (matter % 4 == 0) {
            String town = township(county, matter % 21);
            String government = UnifiedCodes.of(county(county), 1000 + matter % 21);
            lines.add(line(matter, AssignmentMode.EMPOWERED, team, government, BodyKind.TOWNSHIP, town));
        }
        return lines.build();
    }

    private static String line(
            int matter, AssignmentMode mode, String source, String recipient, BodyKind kind, String territory) {
        return String.join(
                TAB,
                mode.name().charAt(0) + "-" + matter + "-" + territory,
                matter(matter),
                mode.name(),
                source,
                BodyKind.COUNTY_DEPARTMENT.name(),
                recipient,
                kind.name(),
                territory);
    }

    /** Reads the lines and indexes them. */
    public static Competence load(Stream<String> versions, Stream<String> assignments) {
        CompetenceSample sample = new CompetenceSample();
        CompetenceBuilder builder = Competence.over(Validity.from(START));
        places().forEach(place -> builder.place(DivisionCode.parse(place)));
        versions.forEach(line -> builder.version(version(line.split(TAB, -1))));
        assignments.forEach(line -> builder.assignment(sample.assignment(line.split(TAB, -1))));
        return builder.build();
    }

    private static MatterVersion version(String[] cells) {
        MatterContent content = MatterContent.of(
                cells[1],
                cells[2],
                MatterCategory.PENALTY,
                List.of(new LegalBasis(cells[3], BasisLevel.LOCAL_REGULATION, cells[4], LocalDate.of(2020, 5, 1))),
                Set.of(PenaltyKind.WARNING, PenaltyKind.FINE));
        return new MatterVersion(
                MatterCode.parse(cells[0]),
                Territory.of("330000", "示例省"),
                1,
                content,
                Validity.from(START),
                START,
                MatterState.EFFECTIVE);
    }

    private MatterAssignment assignment(String[] cells) {
        return new MatterAssignment(
                cells[0],
                MatterCode.parse(cells[1]),
                AssignmentMode.valueOf(cells[2]),
                body(cells[3]),
                BodyKind.valueOf(cells[4]),
                body(cells[5]),
                BodyKind.valueOf(cells[6]),
                Territory.of(cells[7], "示例地"),
                Optional.empty(),
                Validity.from(START),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                START,
                AssignmentState.ACTIVE);
    }

    private Party body(String code) {
        return bodies.computeIfAbsent(code, text -> Party.of(text, "示例单位 " + text));
    }
}
