package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huzheng.ErrorCode;
import org.huzheng.document.DocumentForm;
import org.huzheng.document.DocumentForms;
import org.huzheng.document.FormColumn;
import org.huzheng.document.FormField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of the twelve published cases, by real commands. */
@Tag("HZ-PAP-006")
class CaseDocumentCommandTest {
    private static final Path CASES = Path.of(System.getProperty("huzheng.root", ".."), "spec", "vectors", "cases");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.getFileName().toString().matches("HZ-.*(?<!-spoiled)\\.json"))
                    .sorted()
                    .toList();
        }
    }

    private static Path published(String name) {
        return CASES.resolve("HZ-CAS-030-" + name + ".json");
    }

    private static Ran from(Path file, String form, Path out, Object... further) {
        List<Object> all = new ArrayList<>(List.of("document", "from", file, "--form", form, "--out", out));
        all.addAll(List.of(further));
        return Ran.run(all.toArray());
    }

    /** What a clerk would add: something for each field the listing says is missing. */
    private Path extra(JsonNode document) throws IOException {
        DocumentForm form = DocumentForms.shipped().form(document.get("form").textValue());
        ObjectNode fields = MAPPER.createObjectNode();
        for (JsonNode defect : document.get("defects")) {
            add(fields, form.field(defect.get("field").textValue()), form);
        }
        ObjectNode extra = MAPPER.createObjectNode().put("form", form.code());
        extra.set("fields", fields);
        return Files.write(folder.resolve("extra.json"), MAPPER.writeValueAsBytes(extra));
    }

    private static void add(ObjectNode fields, FormField field, DocumentForm form) {
        String name = field.name();
        switch (field.kind()) {
            case TEXT ->
                fields.put(name, name.equals("seal") ? "某镇人民政府" : name.equals("basis") ? "《中华人民共和国行政处罚法》第五十四条" : "补充");
            case LIST -> fields.putArray(name).add("甲项");
            case PEOPLE -> fields.putArray(name).add("陈办案").add("林协办");
            case DATE -> fields.put(name, "2026-03-20");
            case TIME -> fields.put(name, name.equals("endedAt") ? "2026-04-30T18:00" : "2026-03-02T09:00");
            case FEN -> fields.put(name, 100);
            case CHOICE -> fields.put(name, field.choices().get(0));
            case NUMBER -> fields.put(name, "浙某综执" + form.word().orElse("") + "字〔2026〕7号");
            case ROWS -> {
                ObjectNode row = fields.putArray(name).addObject();
                field.columns().stream().map(FormColumn::name).forEach(column -> row.put(column, "一"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void case_published_givesEveryDocumentListed(Path file) throws IOException {
        JsonNode listed = Ran.run("document", "list", file, "--json").passed().json();
        assertThat(listed.get("documents")).hasSizeGreaterThan(2);
        int turn = 0;
        for (JsonNode document : listed.get("documents")) {
            Path out = folder.resolve(turn++ + (turn % 2 == 0 ? ".docx" : ".html"));
            String form = document.get("form").textValue();
            JsonNode written = from(
                            file,
                            form,
                            out,
                            "--turn",
                            document.get("turn").intValue(),
                            "--extra",
                            extra(document),
                            "--json")
                    .passed()
                    .json();
            assertThat(written.get("defects")).as(form).isEmpty();
            assertThat(written.at("/content/form").textValue()).isEqualTo(form);
            assertThat(text(out)).contains(document.get("title").textValue());
        }
        assertThat(listed.get("owed"))
                .allSatisfy(owed -> assertThat(owed.get("article").textValue()).isNotBlank());
    }

    private static String text(Path file) throws IOException {
        if (file.toString().endsWith(".html")) {
            return Files.readString(file).replaceAll("<[^>]+>", "");
        }
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    @Test
    void decision_ofTheOrdinaryCase_saysTheSameInHtmlAndWord() throws IOException {
        Path html = folder.resolve("decision.html");
        Path word = folder.resolve("decision.docx");
        from(published("ordinary"), "PENALTY_DECISION", html).passed();
        from(published("ordinary"), "行政处罚决定书", word).passed();
        String[] pieces = {
            "某镇人民政府",
            "行政处罚决定书",
            "浙某综执罚决字〔2026〕12号",
            "某渣土运输有限公司",
            "91330200MA0000779C",
            "某市某区某路1号",
            "经查，2026年3月1日夜间随意倾倒建筑垃圾。",
            "现场照片（视听资料）",
            "本机关于2026年3月11日告知",
            "《中华人民共和国固体废物污染环境防治法》第一百一十一条",
            "人民币伍仟元整（¥5,000.00）",
            "十五日内到指定银行缴纳。",
            "六十日内向某区人民政府申请行政复议",
            "某镇人民政府",
            "2026年3月20日",
            "（印章）"
        };
        assertThat(text(html)).containsSubsequence(pieces);
        assertThat(text(word)).containsSubsequence(pieces);
    }

    @Test
    void decisionOnTheSpot_intoAFolder_isNamedByItsPlaceAndNotByTheParty() throws IOException {
        Path extra = Files.writeString(
                folder.resolve("extra.json"),
                "{\"form\":\"ON_SPOT_DECISION\",\"fields\":{\"place\":\"某路口\",\"partySignature\":\"王某\"}}");
        Path papers = Files.createDirectory(folder.resolve("papers"));
        from(published("simple"), "当场处罚决定书", papers, "--extra", extra, "--as", "docx")
                .passed();
        Path written = papers.resolve("01-当场行政处罚决定书.docx");
        assertThat(text(written)).contains("先向某区人民政府申请行政复议", "人民币叁仟元整").doesNotContain("直接向");
        from(published("simple"), "ON_SPOT_DECISION", papers, "--extra", extra, "--as", "docx")
                .refused(65, ErrorCode.OUTPUT_EXISTS, "--force");
    }

    /** A document is held against the form: spoil the case's content and it is named, nothing written. */
    @Test
    @Tag("HZ-PAP-003")
    void notice_withoutAnExtra_isRefusedNamingWhatNoCaseKnows() {
        Path out = folder.resolve("notice.html");
        Ran ran = from(published("ordinary"), "PRIOR_NOTICE", out);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("number: ", "seal: ", "contact: ", "未写入；")
                .doesNotContain("facts");
        assertThat(out).doesNotExist();
        assertThat(from(published("ordinary"), "PRIOR_NOTICE", out, "--draft").code())
                .isEqualTo(1);
        assertThat(out).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "ordinary, DEMAND, DemandServed",
        "ordinary, HEARING_NOTICE, HearingScheduled",
        "simple, PENALTY_DECISION, PenaltyDecided",
        "referral-accepted, PENALTY_DECISION, PenaltyDecided",
        "first-violation-not-punished, PENALTY_DECISION, PenaltyDecided"
    })
    @Tag("HZ-PAP-004")
    void document_theCaseHasNotComeTo_isRefusedByItsStep(String name, String form, String step) {
        Path out = folder.resolve("none.html");
        from(published(name), form, out).refused(65, ErrorCode.DOCUMENT_STEP_MISSING, form, step);
        assertThat(out).doesNotExist();
    }

    @Test
    @Tag("HZ-PAP-005")
    void extra_againstTheCase_isRefusedNamingTheFields() throws IOException {
        Path extra = Files.writeString(
                folder.resolve("extra.json"),
                "{\"form\":\"PENALTY_DECISION\",\"fields\":{\"fineFen\":1,\"remedy\":\"可以直接起诉\",\"reasons\":\"\"}}");
        Path out = folder.resolve("decision.html");
        from(published("ordinary"), "PENALTY_DECISION", out, "--extra", extra)
                .refused(65, ErrorCode.DOCUMENT_FIELD_CONTRADICTED, "fineFen", "remedy");
        from(published("ordinary"), "PRIOR_NOTICE", out, "--extra", extra)
                .refused(65, ErrorCode.DOCUMENT_FORM_DIFFERS, "PENALTY_DECISION", "PRIOR_NOTICE");
        assertThat(out).doesNotExist();
    }

    /** Article 59, item by item: a case whose decision lacks it cannot even be read. */
    @ParameterizedTest
    @CsvSource({
        "facts, '\"\"', 违法事实, 59(1)",
        "evidence, '[]', 证据, 59(1)",
        "basis, '[]', 依据, 59(1)",
        "performance, '\"\"', 履行方式和期限, 59(1)",
        "agencyName, '\"\"', 行政机关名称, 59(1)",
        "date, '\"2026-03-19\"', 日期, 59(1)",
        "number, '\"\"', 文号, 59(1)",
        "remedies/reconsiderationBody, '\"\"', 救济途径, 59(1)",
        "sealed, 'false', 印章, 59(2)"
    })
    @Tag("HZ-PAP-003")
    void decision_lackingAnItemOfArticle59_isRefusedByName(String path, String value, String named, String article)
            throws IOException {
        JsonNode tree = MAPPER.readTree(published("ordinary").toFile());
        for (JsonNode event : tree.get("events")) {
            if (event.get("type").textValue().equals("PenaltyDecided")) {
                int slash = path.indexOf('/');
                JsonNode owner = slash < 0 ? event.get("paper") : event.at("/paper/" + path.substring(0, slash));
                ((ObjectNode) owner).set(path.substring(slash + 1), MAPPER.readTree(value));
            }
        }
        Path file = Files.write(folder.resolve("case.json"), MAPPER.writeValueAsBytes(tree));
        Path out = folder.resolve("decision.html");
        from(file, "PENALTY_DECISION", out).refused(65, ErrorCode.TRANSITION_ILLEGAL, named, "行政处罚法 " + article);
        assertThat(out).doesNotExist();
    }

    @Test
    void from_ofTheWrongThing_isRefusedClearly() throws IOException {
        Path out = folder.resolve("a.html");
        from(published("ordinary-spoiled"), "PENALTY_DECISION", out).refused(65, ErrorCode.TRANSITION_ILLEGAL, "59(2)");
        from(folder.resolve("none.json"), "PENALTY_DECISION", out).refused(65, ErrorCode.FILE_NOT_FOUND);
        from(published("ordinary"), "TICKET", out).refused(65, ErrorCode.DOCUMENT_FORM_UNKNOWN, "TICKET");
        from(published("ordinary"), "PENALTY_DECISION", folder.resolve("a.pdf"))
                .refused(64, ErrorCode.OPTION_VALUE_INVALID, ".docx");
        from(published("ordinary"), "PENALTY_DECISION", out, "--turn", 2)
                .refused(64, ErrorCode.OPTION_VALUE_INVALID, "--turn 2");
        assertThat(out).doesNotExist();
    }

    @Test
    @Tag("HZ-PAP-001")
    void list_saysWhatIsThere_whatToAdd_andWhatIsOwed() throws IOException {
        String whole = Files.readString(published("ordinary"));
        JsonNode tree = MAPPER.readTree(whole);
        ObjectNode upToTheNotice = tree.deepCopy();
        upToTheNotice.putArray("events");
        for (JsonNode event : tree.get("events")) {
            upToTheNotice.withArray("events").add(event);
            if (event.get("type").textValue().equals("PriorNoticeServed")) {
                break;
            }
        }
        Path file = Files.write(folder.resolve("case.json"), MAPPER.writeValueAsBytes(upToTheNotice));
        assertThat(Ran.run("document", "list", file, "--as-of", "2026-03-12")
                        .passed()
                        .out()
                        .lines())
                .satisfiesExactly(
                        filing -> assertThat(filing)
                                .startsWith("1  2026-03-03  启动 / start  立案审批表（FILING_APPROVAL）")
                                .contains("待补 / to add: "),
                        notice -> assertThat(notice)
                                .contains("行政处罚事先告知书（PRIOR_NOTICE）", "文书文号（number）、印章（seal）、联系人及联系方式（contact）"),
                        owed -> assertThat(owed).isEqualTo("尚欠文书 1 件 / documents still owed: 1"),
                        decision -> assertThat(decision)
                                .contains(
                                        "待办 / due",
                                        "PENALTY_DECISION",
                                        "NO_PENALTY_DECISION",
                                        "行政处罚法 60",
                                        "2026-06-01"));
        assertThat(Ran.run("document", "list", published("ordinary")).passed().out())
                .contains("行政处罚决定书（PENALTY_DECISION）  ← 行政处罚决定 / Penalty decided  浙某综执罚决字〔2026〕12号\n", "尚欠文书 0 件");
    }
}
