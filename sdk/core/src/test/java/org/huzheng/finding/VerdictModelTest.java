package org.huzheng.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.huzheng.internal.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The arithmetic of axes against a model of plain loops, over findings drawn at random. */
@Tag("HZ-EVI-012")
@Tag("rounds")
class VerdictModelTest {
    private static final int ROUNDS = 3_000 * Integer.getInteger("huzheng.rounds", 1);
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Random random = new Random(7);

    private static <T> T one(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private Set<Axis> axes() {
        Set<Axis> drawn = EnumSet.noneOf(Axis.class);
        for (Axis axis : Axis.values()) {
            if (random.nextInt(3) == 0) {
                drawn.add(axis);
            }
        }
        return drawn;
    }

    private List<Finding> findings() {
        List<Finding> drawn = new ArrayList<>();
        for (int left = random.nextInt(6); left > 0; left--) {
            Finding usual = Finding.of(one(ReasonCode.values(), random), "s" + left, "d");
            drawn.add(random.nextBoolean() ? usual : usual.judged(one(Verdict.values(), random)));
        }
        return drawn;
    }

    /** 0 passed, 1 indeterminate, 2 failed; an axis neither demanded, assessed nor found wrong has none. */
    private static Map<Axis, Integer> model(Set<Axis> required, Set<Axis> assessed, List<Finding> findings) {
        Map<Axis, Integer> worst = new HashMap<>();
        for (Axis axis : Axis.values()) {
            int found = 0;
            for (Finding finding : findings) {
                int weight = finding.verdict() == Verdict.FAILED ? 2 : finding.verdict() == Verdict.PASSED ? 0 : 1;
                found = finding.code().axis() == axis ? Math.max(found, weight) : found;
            }
            if (found > 0 || assessed.contains(axis)) {
                worst.put(axis, found);
            } else if (required.contains(axis)) {
                worst.put(axis, 1);
            }
        }
        return worst;
    }

    private static int weight(Verdict verdict) {
        return List.of(Verdict.PASSED, Verdict.INDETERMINATE, Verdict.FAILED).indexOf(verdict);
    }

    @Test
    void conclude_anyFindings_givesEachAxisTheWorstOfItsOwn() {
        for (int i = 0; i < ROUNDS; i++) {
            Set<Axis> required = axes();
            Set<Axis> assessed = axes();
            List<Finding> drawn = findings();
            Findings collected = new Findings().addAll(drawn);
            assessed.forEach(collected::assess);
            Map<Axis, Integer> model = model(required, assessed, drawn);

            VerificationReport report = VerificationReport.conclude("x", NOW, "p", required, collected);

            Map<Axis, Integer> weights = new HashMap<>();
            report.axes().forEach((axis, verdict) -> weights.put(axis, weight(verdict)));
            assertThat(weights).isEqualTo(model);
            int overall = model.values().stream().max(Integer::compare).orElse(1);
            assertThat(weight(report.overall())).isEqualTo(overall);
            assertThat(report.passed()).isEqualTo(overall == 0);
            assertThat(report.findings()).isEqualTo(drawn);
        }
    }

    @Test
    void conclude_sameFindingsInAnyOrderOrSplit_concludesTheSame() {
        for (int i = 0; i < ROUNDS / 3; i++) {
            List<Finding> drawn = findings();
            Set<Axis> required = axes();
            List<Finding> reversed = new ArrayList<>(drawn);
            Collections.shuffle(reversed, random);
            int cut = random.nextInt(drawn.size() + 1);
            Findings split = new Findings()
                    .addAll(new Findings().addAll(drawn.subList(0, cut)))
                    .addAll(new Findings().addAll(drawn.subList(cut, drawn.size())));

            VerificationReport whole =
                    VerificationReport.conclude("x", NOW, "p", required, new Findings().addAll(drawn));

            assertThat(VerificationReport.conclude("x", NOW, "p", required, split))
                    .isEqualTo(whole);
            assertThat(VerificationReport.conclude("x", NOW, "p", required, new Findings().addAll(reversed))
                            .axes())
                    .isEqualTo(whole.axes());
        }
    }

    @Test
    void conclude_oneFindingMore_neverMakesAnAxisBetter() {
        for (int i = 0; i < ROUNDS / 3; i++) {
            Set<Axis> required = axes();
            Findings collected = new Findings().addAll(findings());
            axes().forEach(collected::assess);
            VerificationReport before = VerificationReport.conclude("x", NOW, "p", required, collected);
            Finding more = Finding.of(one(ReasonCode.values(), random), "x", "");

            collected.add(more);
            VerificationReport after = VerificationReport.conclude("x", NOW, "p", required, collected);

            before.axes()
                    .forEach((axis, verdict) ->
                            assertThat(weight(after.axes().get(axis))).isGreaterThanOrEqualTo(weight(verdict)));
            assertThat(after.passed() && !before.passed()).isFalse();
        }
    }

    @Test
    void findings_handedOut_areCopiesNobodyElseChanges() {
        Findings collected = new Findings().assess(Axis.LOG);
        List<Finding> before = collected.all();
        Set<Axis> assessed = collected.assessed();

        collected.add(ReasonCode.LOG_KEY_UNKNOWN, "x", "").assess(Axis.TIME);

        assertThat(before).isEmpty();
        assertThat(assessed).containsExactly(Axis.LOG);
        assertThat(collected.clean()).isFalse();
        assertThat(collected.has(ReasonCode.LOG_KEY_UNKNOWN)).isTrue();
        assertThat(collected.has(ReasonCode.LOG_INCONSISTENT)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void report_withOneFindingOfACode_tellsItWholeInJson(ReasonCode code) {
        Findings collected = new Findings().add(code, "a\"b\\c\u0001文", "d\n");
        VerificationReport report = VerificationReport.conclude("x", NOW, "p", Set.of(code.axis()), collected);

        JsonObject json = JsonObject.parse(report.toJson().getBytes(StandardCharsets.UTF_8));

        assertThat(json.string("overall")).isEqualTo(report.overall().name());
        List<JsonObject> rows = json.objects("findings", row -> row);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.string("code")).isEqualTo(code.name());
            assertThat(row.string("axis")).isEqualTo(code.axis().name());
            assertThat(row.string("verdict")).isEqualTo(code.usualVerdict().name());
            assertThat(row.string("subject")).isEqualTo("a\"b\\c\u0001文");
            assertThat(row.string("detail")).isEqualTo("d\n");
            assertThat(row.string("zh")).isNotBlank();
            assertThat(row.string("actionEn")).isNotBlank();
        });
    }

    @Test
    void verdict_ofTwo_isTheWorseWhicheverComesFirst() {
        for (Verdict one : Verdict.values()) {
            for (Verdict two : Verdict.values()) {
                assertThat(weight(one.and(two))).isEqualTo(Math.max(weight(one), weight(two)));
                assertThat(one.and(two)).isEqualTo(two.and(one));
            }
        }
    }
}
