package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.competence.CompetenceSamples.BUREAU;
import static org.huzheng.matter.competence.CompetenceSamples.IN_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.LATER;
import static org.huzheng.matter.competence.CompetenceSamples.MATTER;
import static org.huzheng.matter.competence.CompetenceSamples.NOW;
import static org.huzheng.matter.competence.CompetenceSamples.TEAM;
import static org.huzheng.matter.competence.CompetenceSamples.competent;
import static org.huzheng.matter.competence.CompetenceSamples.county;
import static org.huzheng.matter.competence.CompetenceSamples.statutory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.Validity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many threads ask one index, each in an order of its own, so that what one remembers is what another finds. */
@Tag("HZ-CMP-016")
class CompetenceThreadsTest {
    private static final int THREADS = 8;
    private static final int CATALOGUES = 40;
    private static final int QUESTIONS = 150;
    private static final int ROUNDS = 20;

    private record Question(MatterCode matter, DivisionCode place, Instant at, String expected) {
        String asked(Competence index) {
            return PlainReading.line(index.answer(matter, place, at));
        }
    }

    /** A question that was answered otherwise than the rules read plainly. */
    private record Wrong(long seed, Question question, String answer) {}

    @Test
    void manyThreads_askingChangingQuestions_areAlwaysAnsweredAsTheRulesReadPlainly()
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        Set<String> different = new HashSet<>();
        try {
            for (int seed = 0; seed < CATALOGUES; seed++) {
                RandomCatalogue catalogue = new RandomCatalogue(seed, true);
                Competence index = catalogue.index();
                List<Question> questions = questions(catalogue);
                questions.forEach(question -> different.add(question.expected()));
                assertThat(wrong(threads, index, questions, seed)).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(different).as("answers that differ").hasSizeGreaterThan(30);
    }

    private static List<Question> questions(RandomCatalogue catalogue) {
        PlainReading plainly = catalogue.plainly();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            MatterCode matter = catalogue.matter();
            DivisionCode place = catalogue.place();
            Instant at = catalogue.instant();
            questions.add(new Question(matter, place, at, plainly.answer(matter, place, at)));
        }
        return questions;
    }

    private static List<Wrong> wrong(ExecutorService threads, Competence index, List<Question> questions, long seed)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<List<Wrong>>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random order = new Random(seed * THREADS + thread);
            work.add(() -> {
                List<Question> mine = new ArrayList<>(questions);
                List<Wrong> found = new ArrayList<>();
                start.await();
                for (int round = 0; round < ROUNDS; round++) {
                    Collections.shuffle(mine, order);
                    for (Question question : mine) {
                        String answer = question.asked(index);
                        if (!answer.equals(question.expected())) {
                            found.add(new Wrong(seed, question, answer));
                        }
                    }
                }
                return found;
            });
        }
        List<Wrong> all = new ArrayList<>();
        for (Future<List<Wrong>> each : threads.invokeAll(work)) {
            all.addAll(each.get());
        }
        return all;
    }

    /** One slot of memory, two answers: one thread keeps putting the one there that the other must not be given. */
    @Test
    void twoThreads_askingBeforeAndAfterAWithdrawal_neverGetTheOthersAnswer()
            throws InterruptedException, ExecutionException {
        Competence index = county().assignment(
                        statutory(BUREAU).in(AssignmentState.ACTIVE, Validity.between(NOW, LATER), NOW))
                .assignment(statutory(TEAM).in(AssignmentState.ACTIVE, Validity.from(LATER), NOW))
                .build();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> work = List.of(
                    () -> always(index, LATER.minusMillis(1), BUREAU.name()), () -> always(index, LATER, TEAM.name()));
            for (Future<Boolean> each : threads.invokeAll(work)) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean always(Competence index, Instant at, String name) {
        for (int i = 0; i < 100_000; i++) {
            if (!competent(index.answer(MATTER, IN_TOWN, at))
                    .holding()
                    .agency()
                    .name()
                    .equals(name)) {
                return false;
            }
        }
        return true;
    }
}
