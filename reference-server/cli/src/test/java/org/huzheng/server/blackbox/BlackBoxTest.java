package org.huzheng.server.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.server.contract.ApiContract;
import org.huzheng.server.contract.Operation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract, tried from outside: the programs of {@code blackbox/} know {@code spec/} only and no code of ours. They send
 * what must be taken and, beside it, what must not, to a server in a process of its own.
 *
 * <p>{@code blackbox/not-yet.txt} names the cases that do not hold yet. It only ever grows shorter: a case that holds must be
 * taken off it.
 */
@Tag("rounds")
@Tag("HZ-SRV-019")
@Tag("HZ-SRV-010")
@Tag("HZ-SRV-006")
@Tag("HZ-SRV-024")
@Tag("HZ-SRV-025")
@Tag("HZ-SRV-026")
@Tag("HZ-SRV-027")
@Tag("HZ-SRV-028")
@Tag("HZ-SRV-029")
@Tag("HZ-SRV-030")
@Tag("HZ-SRV-031")
@Tag("HZ-SRV-032")
@Tag("HZ-SRV-033")
@Tag("HZ-RCL-001")
@Tag("HZ-RCL-004")
@Tag("HZ-RCL-005")
@Tag("HZ-RCL-007")
@Tag("HZ-INB-001")
@Tag("HZ-INB-003")
@Tag("HZ-INB-005")
class BlackBoxTest {
    private static final int AT_LEAST = 80;

    /** The quick tier tries a part of what must be refused, the deep one all of it. */
    private static final int EVERY = Integer.getInteger("huzheng.rounds", 1) > 1 ? 1 : 4;

    @TempDir
    static Path folder;

    private static List<Outcome> outcomes = List.of();
    private static Set<String> notYet = Set.of();

    @BeforeAll
    static void tryAll() throws IOException, InterruptedException {
        outcomes = Outsider.tryAll(folder, EVERY);
        notYet = Files.readAllLines(Outsider.resource("not-yet.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @TestFactory
    Stream<DynamicNode> case_sentFromOutside_isAnsweredAsItMust() {
        Map<String, List<Outcome>> byArea = outcomes.stream()
                .collect(Collectors.groupingBy(Outcome::area, LinkedHashMap::new, Collectors.toList()));
        return byArea.entrySet().stream()
                .map(area ->
                        dynamicContainer(area.getKey(), area.getValue().stream().map(BlackBoxTest::test)));
    }

    private static DynamicTest test(Outcome outcome) {
        if (notYet.contains(outcome.name())) {
            return dynamicTest("not yet: " + outcome, () -> {
                if (outcome.holds()) {
                    fail(outcome.name() + " holds now: take it off not-yet.txt");
                }
            });
        }
        return dynamicTest(outcome.toString(), () -> {
            if (!outcome.holds()) {
                fail("[" + outcome.fault() + "] sent: " + outcome.sent() + "; must: " + outcome.must() + "; came: "
                        + outcome.seen());
            }
        });
    }

    @Test
    void cases_ofAllAreas_areManyAndNamedOnce() {
        assertThat(outcomes).extracting(Outcome::name).doesNotHaveDuplicates();
        assertThat(outcomes.stream().filter(outcome -> !outcome.control())).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(outcomes.stream().filter(Outcome::control)).hasSizeGreaterThan(AT_LEAST);
    }

    @Test
    void notYet_eachLine_namesACase() {
        Set<String> unknown = new HashSet<>(notYet);
        outcomes.forEach(outcome -> unknown.remove(outcome.name()));
        assertThat(unknown).isEmpty();
    }

    @TestFactory
    @Tag("HZ-SRV-014")
    Stream<DynamicTest> operation_ofTheOpenApiText_isCalledAndAnsweredAsItSays() {
        List<Exchanged> exchanges = Outsider.exchanges(folder);
        return ApiContract.load().operations().values().stream()
                .map(operation -> dynamicTest(
                        operation.method() + " " + operation.template(), () -> verify(operation, exchanges)));
    }

    private static void verify(Operation operation, List<Exchanged> exchanges) {
        List<Exchanged> own =
                exchanges.stream().filter(exchanged -> exchanged.of(operation)).toList();
        assertThat(own.stream().filter(Exchanged::taken)).as("answered well").isNotEmpty();
        for (Exchanged exchanged : own) {
            assertThat(operation.answerViolations(
                            exchanged.status(),
                            exchanged.headers(),
                            exchanged.headers().get("content-type"),
                            exchanged.body()))
                    .as(exchanged.toString())
                    .isEmpty();
        }
    }
}
