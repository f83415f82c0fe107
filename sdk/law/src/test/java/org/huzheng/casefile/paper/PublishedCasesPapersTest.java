package org.huzheng.casefile.paper;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.crypto.Bytes;
import org.huzheng.document.ContentDefect;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.HtmlDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The twelve published cases on paper. */
class PublishedCasesPapersTest {
    private static final Path FOLDER = Path.of(System.getProperty("huzheng.root", ".."), "spec", "vectors", "cases");

    /** What no event of these cases says, form by form: nothing less is left open, and nothing more is filled in. */
    private static final Map<String, Set<String>> OPEN = Map.ofEntries(
            entry("FILING_APPROVAL", Set.of("basis", "facts", "officers", "opinion")),
            entry("MEASURE_APPROVAL", Set.of("approval", "basis", "facts", "head", "opinion")),
            entry("SCENE_RECORD", Set.of("endedAt", "place", "scene", "startedAt")),
            entry("SEALING_DECISION", Set.of("keeping")),
            entry("SEALING_RELEASE", Set.of("returning", "seal")),
            entry("PROPERTY_LIST", Set.of()),
            entry("TRANSFER_LETTER", Set.of("basis", "contact", "number", "seal")),
            entry("CRIMINAL_REFERRAL", Set.of("items", "seal")),
            entry("PRIOR_NOTICE", Set.of("contact", "number", "seal")),
            entry("HEARING_RIGHT_NOTICE", Set.of("contact", "seal")),
            entry("HEARING_NOTICE", Set.of("number", "seal")),
            entry("HEARING_RECORD", Set.of("facts", "statement")),
            entry("LEGAL_REVIEW", Set.of()),
            entry("COLLECTIVE_DISCUSSION", Set.of("discussion", "endedAt", "place", "recorder", "startedAt")),
            entry("ON_SPOT_DECISION", Set.of("partySignature", "place")),
            entry("PENALTY_DECISION", Set.of()),
            entry("NO_PENALTY_DECISION", Set.of()),
            entry("INSTALMENT_DECISION", Set.of("number", "seal")),
            entry("SERVICE_RECEIPT", Set.of("place", "servers")));

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.getFileName().toString().startsWith("HZ-"))
                    .filter(file -> !file.toString().endsWith("-spoiled.json"))
                    .sorted()
                    .toList();
        }
    }

    private static CasePapers papers(Path file) {
        try {
            return CasePapers.of(CaseFile.fromJson(Bytes.of(Files.readAllBytes(file)), WorkCalendar.shipped()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("HZ-PAP-002")
    @Tag("HZ-PAP-005")
    void case_each_givesDocumentsThatStandOnceTheOpenFieldsAreAdded(Path file) {
        CasePapers papers = papers(file);
        assertThat(papers.papers()).hasSizeGreaterThan(2);
        for (CasePaper paper : papers.papers()) {
            DocumentContent content = papers.content(paper);
            DocumentContent whole = papers.content(paper, Extras.forWhatIsMissing(content));
            assertThat(whole.verifyContent()).as(paper.toString()).isEmpty();
            assertThat(HtmlDocument.of(whole))
                    .contains(paper.title(), paper.number().orElse(""))
                    .doesNotContain("〔缺", "〕〕");
        }
    }

    @Test
    @Tag("HZ-PAP-003")
    void cases_together_leaveOpenExactlyWhatNoEventSays() throws IOException {
        Map<String, Set<String>> open = new TreeMap<>();
        for (Path file : cases()) {
            CasePapers papers = papers(file);
            for (CasePaper paper : papers.papers()) {
                Set<String> fields = open.computeIfAbsent(paper.form().code(), code -> new TreeSet<>());
                papers.content(paper).verifyContent().stream()
                        .map(ContentDefect::field)
                        .forEach(fields::add);
            }
        }
        Map<String, Set<String>> expected = new TreeMap<>();
        OPEN.forEach((form, fields) -> expected.put(form, new TreeSet<>(fields)));
        assertThat(open).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("HZ-PAP-001")
    void papers_ofEach_standInTheOrderTheyArose(Path file) {
        List<CasePaper> papers = papers(file).papers();
        assertThat(papers).extracting(CasePaper::at).isSorted();
        for (int i = 0; i < papers.size(); i++) {
            assertThat(papers.get(i).order()).isEqualTo(i + 1);
        }
    }
}
