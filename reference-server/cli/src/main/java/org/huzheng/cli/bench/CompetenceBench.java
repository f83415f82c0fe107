package org.huzheng.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.huzheng.cli.peer.SqliteLookup;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matter.competence.CompetenceAnswer;

/**
 * How fast a catalogue of 20,000 matters over 2,000 territories loads and answers, in processor time of one
 * thread, beside SQLite in memory. Most answers are given a second time by then, and remembered.
 */
final class CompetenceBench {
    private static final int QUESTIONS = 50_000;
    private static final int WARM_UPS = 5;
    private static final String PEER = "SQLite, indexed rows only";

    /** A question, parsed for us and spelled out for the peer. */
    private record Question(MatterCode matter, DivisionCode place, List<String> placeAndAbove) {}

    private CompetenceBench() {}

    static void run(Consumer<Measurement> report) {
        List<String> versions = CompetenceSample.versions().toList();
        List<String> assignments = CompetenceSample.assignments().toList();
        report.accept(Stopwatch.besideOnOneCore(
                        Stopwatch.of(() -> CompetenceSample.load(versions.stream(), assignments.stream())),
                        Stopwatch.of(() -> {
                            new SqliteLookup(assignments.stream()).close();
                            return assignments;
                        }))
                .over(versions.size() + assignments.size(), "competence load", "row/s", "SQLite insert and index"));
        Competence competence = CompetenceSample.load(versions.stream(), assignments.stream());
        List<Question> questions = questions();
        for (int i = 0; i < WARM_UPS; i++) {
            answers(competence, questions);
        }
        try (SqliteLookup lookup = new SqliteLookup(assignments.stream())) {
            report.accept(Stopwatch.besideOnOneCore(
                            Stopwatch.of(() -> answers(competence, questions)),
                            Stopwatch.of(() -> lookups(lookup, questions)))
                    .over(QUESTIONS, "competence answer", "/s", PEER));
        }
    }

    private static int answers(Competence competence, List<Question> questions) {
        int competent = 0;
        for (Question each : questions) {
            CompetenceAnswer answer = competence.answer(each.matter(), each.place(), CompetenceSample.NOW);
            competent += answer instanceof CompetenceAnswer.Competent ? 1 : 0;
        }
        return competent;
    }

    private static int lookups(SqliteLookup lookup, List<Question> questions) {
        int rows = 0;
        for (Question each : questions) {
            rows += lookup.rows(each.matter().value(), each.placeAndAbove());
        }
        return rows;
    }

    private static List<Question> questions() {
        Random random = new Random(1);
        List<Question> questions = new ArrayList<>(QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
            int matter = random.nextInt(CompetenceSample.MATTERS);
            DivisionCode place = DivisionCode.parse(CompetenceSample.place(matter, random.nextInt(1000)));
            List<String> above = new ArrayList<>();
            for (Optional<DivisionCode> each = Optional.of(place);
                    each.isPresent();
                    each = each.flatMap(DivisionCode::parent)) {
                above.add(each.get().value());
            }
            questions.add(new Question(MatterCode.parse(CompetenceSample.matter(matter)), place, above));
        }
        return questions;
    }
}
