package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.competence.audit.AuditFinding;
import org.huzheng.matter.competence.audit.AuditSummary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlainReadingTest {
    private static final int CATALOGUES = 200;
    private static final int QUESTIONS = 60;

    @Test
    @Tag("HZ-CMP-011")
    void index_overAnyCatalogueInAnyOrder_answersAsTheRulesReadPlainly() {
        Map<String, Integer> kinds = new HashMap<>();
        for (int seed = 0; seed < CATALOGUES; seed++) {
            RandomCatalogue catalogue = new RandomCatalogue(seed, true);
            Competence index = catalogue.index();
            Competence shuffled = catalogue.index();
            PlainReading plainly = catalogue.plainly();
            for (int i = 0; i < QUESTIONS; i++) {
                MatterCode matter = catalogue.matter();
                DivisionCode place = catalogue.place();
                Instant at = catalogue.instant();
                CompetenceAnswer answer = index.answer(matter, place, at);
                assertThat(PlainReading.line(answer))
                        .as("seed %s: %s in %s at %s", seed, matter, place, at)
                        .isEqualTo(plainly.answer(matter, place, at));
                assertThat(shuffled.answer(matter, place, at)).isEqualTo(answer);
                assertThat(answer.explanation().zh()).isNotBlank();
                kinds.merge(answer.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        assertThat(kinds).containsOnlyKeys("Competent", "Nobody", "Several", "InDispute", "Unknown");
        assertThat(kinds.values()).allMatch(count -> count > CATALOGUES, "each kind often enough: " + kinds);
    }

    @Test
    @Tag("HZ-CMP-009")
    void audit_ofAnyCatalogue_findsExactlyTheGapsAndOverlapsOfEveryPlace() {
        int found = 0;
        for (int seed = 0; seed < CATALOGUES; seed++) {
            RandomCatalogue catalogue = new RandomCatalogue(seed, false);
            Instant at = catalogue.instant();
            PlainReading plainly = catalogue.plainly();
            List<AuditFinding> findings = new ArrayList<>();
            AuditSummary summary = catalogue.index().audit(at, findings::add);
            found += findings.size();
            TreeSet<String> expected = new TreeSet<>();
            TreeSet<String> actual = new TreeSet<>();
            for (DivisionCode leaf : catalogue.places()) {
                if (isLeaf(leaf, catalogue)) {
                    for (MatterCode matter : RandomCatalogue.MATTERS) {
                        String line = plainly.answer(matter, leaf, at);
                        if (line.equals("NOBODY") || (line.startsWith("SEVERAL") && isOverlap(line))) {
                            expected.add(matter + " " + leaf + " " + line.split(" ", -1)[0]);
                        }
                    }
                    findings.stream()
                            .filter(each -> each.place().contains(leaf))
                            .filter(each ->
                                    each.kind() == AuditFinding.Kind.GAP || each.kind() == AuditFinding.Kind.OVERLAP)
                            .forEach(each -> actual.add(each.matter() + " " + leaf
                                    + (each.kind() == AuditFinding.Kind.GAP ? " NOBODY" : " SEVERAL")));
                }
            }
            assertThat(actual).as("seed %s at %s", seed, at).isEqualTo(expected);
            assertThat(summary.areas())
                    .isEqualTo(summary.competent()
                            + summary.gaps()
                            + summary.overlaps()
                            + summary.disputed()
                            + summary.stopped());
        }
        assertThat(found).isGreaterThan(CATALOGUES);
    }

    private static boolean isLeaf(DivisionCode place, RandomCatalogue catalogue) {
        return catalogue.places().stream().noneMatch(each -> !each.equals(place) && place.contains(each));
    }

    /** Two or more without a boundary; those with one are marked by a star. */
    private static boolean isOverlap(String line) {
        return line.substring("SEVERAL ".length()).split(" \\| ", -1).length
                        - line.chars().filter(c -> c == '*').count()
                > 1;
    }
}
