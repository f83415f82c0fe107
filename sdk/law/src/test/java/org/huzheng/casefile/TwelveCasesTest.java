package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.ordinary.OrdinaryProcedure;
import org.huzheng.casefile.ordinary.OrdinaryState;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.simple.SimpleProcedure;
import org.huzheng.casefile.simple.SimpleState;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published cases; {@code -Dhuzheng.cases.update=true} writes them anew. */
@Tag("HZ-CAS-030")
class TwelveCasesTest {
    private static final Path FOLDER = Path.of(System.getProperty("huzheng.root", ".."), "spec", "vectors", "cases");

    static List<TwelveCases.Example> examples() {
        return TwelveCases.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void case_whole_isArchivedAndPublished(TwelveCases.Example example) throws IOException {
        CaseFile file = example.whole().told();
        assertThat(file.state(OrdinaryProcedure.REGION) == OrdinaryState.ARCHIVED
                        || file.state(SimpleProcedure.REGION) == SimpleState.ARCHIVED)
                .isTrue();
        assertThat(file.duties(Cast.at("2027-12-31T00:00")))
                .as("nothing is left to do but to wait for the court")
                .allMatch(due ->
                        due.status() == DutyStatus.BLOCKED && due.duty().name().equals("await-judgment"));
        published(file("", example), file.toJson().toArray());
        assertThat(CaseFile.fromJson(read(file("", example)), WorkCalendar.shipped()))
                .isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void twin_spoiled_isRefusedAtTheRightStepForTheRightArticle(TwelveCases.Example example) throws IOException {
        example.spoiled().breaksAt(example.step(), example.guard(), example.article());
        published(file("-spoiled", example), example.spoiled().json());
        Bytes json = read(file("-spoiled", example));
        assertThatThrownBy(() -> CaseFile.fromJson(json, WorkCalendar.shipped()))
                .asInstanceOf(type(CaseRefusedException.class))
                .satisfies(e -> {
                    assertThat(e.refusal().guards()).containsExactly(example.guard());
                    assertThat(e.refusal().articles()).containsExactly(example.article());
                });
    }

    @ParameterizedTest
    @MethodSource("examples")
    @Tag("HZ-CAS-031")
    void timeline_ofEach_showsEveryEvent(TwelveCases.Example example) throws IOException {
        CaseFile file = example.whole().told();
        String svg = CaseTimeline.svg(file, Cast.at("2026-12-31T12:00"));
        file.events()
                .forEach(event -> assertThat(svg).contains(EventTitles.of(event).zh()));
        assertThat(svg).doesNotContain(file.soFar().opening().party().name());
        published(FOLDER.resolve("HZ-CAS-030-" + example.name() + ".svg"), svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void index_listsEachWithItsRefusal() throws IOException {
        List<JsonWriter> rows = new ArrayList<>();
        for (TwelveCases.Example example : examples()) {
            rows.add(JsonWriter.object()
                    .put("case", example.name())
                    .put("zh", example.zh())
                    .put("guard", example.guard())
                    .put("article", example.article()));
        }
        byte[] index = JsonWriter.object()
                .putObjects("cases", rows)
                .toText()
                .concat("\n")
                .getBytes(StandardCharsets.UTF_8);
        published(FOLDER.resolve("index.json"), index);
        assertThat(JsonObject.parse(index).objects("cases", row -> row.string("case")))
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    private static Path file(String suffix, TwelveCases.Example example) {
        return FOLDER.resolve("HZ-CAS-030-" + example.name() + suffix + ".json");
    }

    private static Bytes read(Path file) throws IOException {
        return Bytes.of(Files.readAllBytes(file));
    }

    private static void published(Path file, byte[] expected) throws IOException {
        if (Boolean.getBoolean("huzheng.cases.update")) {
            Files.createDirectories(FOLDER);
            Files.write(file, expected);
        }
        assertThat(Files.readAllBytes(file)).as(file.toString()).isEqualTo(expected);
    }
}
