package org.huzheng.matter.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.huzheng.matter.NegativeEntry;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.statement.Party;

/** A small catalogue drawn from a seed, dense enough that its rows get in each other's way. */
final class RandomCatalogue {
    private static final Instant EPOCH = Instant.parse("2021-12-31T16:00:00Z");
    private static final int SPAN = 1000;
    private static final List<String> TERRITORIES =
            List.of("330000", "330400", "330421", "330424", "330421105", "330421106", "330424100", "330424101");
    private static final List<Party> BODIES = List.of(
            Party.of("11330421MB0000019G", "甲局"),
            Party.of("11330421MB0000027B", "乙局"),
            Party.of("11330421MB00000356", "丙镇"),
            Party.of("113300000000000199", "丁镇"),
            Party.of("91350100M000100Y43", "戊中心"),
            Party.of("91110105771583283D", "己公司"));
    private static final List<BodyKind> KINDS = List.of(
            BodyKind.COUNTY_DEPARTMENT,
            BodyKind.CITY_DEPARTMENT,
            BodyKind.TOWNSHIP,
            BodyKind.TOWNSHIP,
            BodyKind.PUBLIC_BODY,
            BodyKind.OTHER);
    static final List<MatterCode> MATTERS = List.of(
            MatterCode.parse("330217001000"), MatterCode.parse("330317001000"), MatterCode.parse("330617001000"));

    private static final List<MatterCategory> CATEGORIES =
            List.of(MatterCategory.PENALTY, MatterCategory.COERCION, MatterCategory.INSPECTION);

    private final Random random;
    private final List<MatterVersion> versions = new ArrayList<>();
    private final List<MatterAssignment> assignments = new ArrayList<>();
    private final List<NegativeEntry> barred = new ArrayList<>();
    private final List<DutyDispute> disputes = new ArrayList<>();
    private final Set<DivisionCode> places = new HashSet<>();
    private long clock;

    RandomCatalogue(long seed, boolean villages) {
        random = new Random(seed);
        TERRITORIES.forEach(code -> places.add(DivisionCode.parse(code)));
        if (villages) {
            places.add(DivisionCode.parse("330421105212"));
        }
        for (MatterCode matter : MATTERS) {
            times(1, 2, () -> addVersion(matter));
            times(2, 9, () -> addAssignment(matter));
            times(
                    -3,
                    2,
                    () -> barred.add(new NegativeEntry(
                            matter, territory(), validity(), "示例" + clock, recordedAt(), random.nextInt(4) == 0)));
            times(-3, 1, () -> addDispute(matter));
        }
    }

    private void times(int from, int to, Runnable work) {
        for (int i = random.nextInt(to - from + 1) + from; i > 0; i--) {
            work.run();
        }
    }

    private void addVersion(MatterCode matter) {
        MatterCategory category = CATEGORIES.get(MATTERS.indexOf(matter));
        LegalBasis basis = new LegalBasis("示例条例", pick(List.of(BasisLevel.values())), "第一条", LocalDate.of(2020, 5, 1));
        Set<PenaltyKind> kinds = EnumSet.of(random.nextInt(5) == 0 ? PenaltyKind.DETENTION : PenaltyKind.FINE);
        MatterContent content = MatterContent.of(
                "示例事项", "示例领域", category, List.of(basis), category == MatterCategory.PENALTY ? kinds : Set.of());
        MatterVersion version = new MatterVersion(
                matter,
                random.nextInt(3) == 0 ? territory() : wide(),
                versions.size() + 1,
                content,
                random.nextBoolean() ? Validity.from(EPOCH) : validity(),
                recordedAt(),
                MatterState.EFFECTIVE);
        versions.add(version);
        times(-5, 1, () -> versions.add(version.in(pick(List.of(MatterState.values())), validity(), recordedAt())));
    }

    private void addAssignment(MatterCode matter) {
        AssignmentMode mode =
                random.nextInt(3) == 0 ? AssignmentMode.STATUTORY : pick(List.of(AssignmentMode.values()));
        int source = random.nextInt(random.nextBoolean() ? 3 : BODIES.size());
        int shift = mode == AssignmentMode.STATUTORY ? 0 : 1 + random.nextInt(BODIES.size() - 1);
        int recipient = (source + shift) % BODIES.size();
        MatterAssignment row = new MatterAssignment(
                "A" + assignments.size(),
                matter,
                mode,
                BODIES.get(source),
                KINDS.get(source),
                BODIES.get(recipient),
                KINDS.get(recipient),
                random.nextBoolean() ? wide() : territory(),
                random.nextInt(4) == 0 ? Optional.of("部分" + assignments.size()) : Optional.empty(),
                random.nextBoolean() ? Validity.from(EPOCH) : validity(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                recordedAt(),
                AssignmentState.ACTIVE);
        assignments.add(row);
        times(-2, 1, () -> assignments.add(row.in(pick(List.of(AssignmentState.values())), validity(), recordedAt())));
    }

    private void addDispute(MatterCode matter) {
        Instant raised = day(random.nextInt(SPAN));
        Optional<DutyDispute.Settlement> end = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new DutyDispute.Settlement(
                        pick(BODIES), raised.plusSeconds(random.nextInt(SPAN) * 86_400L + clock++), "示例函"));
        disputes.add(new DutyDispute("争" + disputes.size(), matter, territory(), BODIES.subList(0, 2), raised, end));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Territory territory() {
        return Territory.of(
                pick(places.stream().map(DivisionCode::value).sorted().toList()), "示例地");
    }

    /** The province or the city. */
    private Territory wide() {
        return Territory.of(random.nextBoolean() ? "330000" : "330400", "示例地");
    }

    private Validity validity() {
        int from = random.nextInt(SPAN);
        return random.nextBoolean()
                ? Validity.from(day(from))
                : Validity.between(day(from), day(from + 1 + random.nextInt(SPAN)));
    }

    private static Instant day(int number) {
        return EPOCH.plusSeconds(number * 86_400L);
    }

    /** Never twice the same. */
    private Instant recordedAt() {
        return EPOCH.minusSeconds(1_000_000).plusSeconds(clock++);
    }

    Instant instant() {
        return day(random.nextInt(2 * SPAN)).plusSeconds(random.nextInt(86_400));
    }

    MatterCode matter() {
        return pick(MATTERS);
    }

    /** Any place, listed or not. */
    DivisionCode place() {
        List<DivisionCode> any = new ArrayList<>(places.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList());
        any.add(DivisionCode.parse("330421105213"));
        any.add(DivisionCode.parse("330424101201"));
        any.add(DivisionCode.parse("330424102"));
        return pick(any);
    }

    Set<DivisionCode> places() {
        return places;
    }

    PlainReading plainly() {
        return new PlainReading(places, versions, assignments, barred, disputes);
    }

    /** The index over the rows in an order of its own. */
    Competence index() {
        CompetenceBuilder builder = Competence.over(Validity.from(EPOCH));
        List<Runnable> rows = new ArrayList<>();
        places.forEach(each -> rows.add(() -> builder.place(each)));
        versions.forEach(each -> rows.add(() -> builder.version(each)));
        assignments.forEach(each -> rows.add(() -> builder.assignment(each)));
        barred.forEach(each -> rows.add(() -> builder.barred(each)));
        disputes.forEach(each -> rows.add(() -> builder.dispute(each)));
        Collections.shuffle(rows, random);
        rows.forEach(Runnable::run);
        return builder.build();
    }
}
