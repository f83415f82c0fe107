package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Tag("HZ-DOC-009")
class DocumentCommandTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void decision() {
        try (InputStream in = DocumentCommandTest.class.getResourceAsStream("/documents/penalty-decision.json")) {
            content = Files.write(folder.resolve("decision.json"), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(content);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("changed.json"), text.replace(from, to));
    }

    private Ran render(Path json, Path out, Object... further) {
        List<Object> all = new ArrayList<>(List.of("document", "render", "--content", json, "--out", out));
        all.addAll(List.of(further));
        return Ran.run(all.toArray());
    }

    @Test
    void forms_areListed_andOneIsExplainedByArticle() {
        assertThat(Ran.run("document", "forms").passed().out().lines()).hasSize(30);
        assertThat(Ran.run("document", "forms", "处罚决定书").passed().out())
                .contains("PENALTY_DECISION", "seal  印章 / Seal", "行政处罚法 59(2)", "必填 / required");
        assertThat(Ran.run("document", "forms", "DEMAND", "--json")
                        .passed()
                        .json()
                        .at("/form/zh")
                        .textValue())
                .isEqualTo("履行行政决定催告书");
        assertThat(Ran.run("document", "forms", "--json").passed().json()).hasSize(30);
        Ran.run("document", "forms", "罚单").refused(65, ErrorCode.DOCUMENT_FORM_UNKNOWN, "罚单");
    }

    @Test
    void decision_complete_becomesAPage() throws IOException {
        Path out = folder.resolve("decision.html");
        render(content, out, "--type", "行政处罚决定书").passed();
        assertThat(Files.readString(out)).contains("<h1>行政处罚决定书</h1>", "示综执罚决字〔2026〕12号");
    }

    @Test
    void decision_complete_becomesAWordDocumentThatAnotherParserReads() throws Exception {
        Path out = folder.resolve("decision.docx");
        render(content, out).passed();
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(out));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .containsSubsequence(
                            "示例市示例区综合行政执法局",
                            "行政处罚决定书",
                            "示综执罚决字〔2026〕12号",
                            "当事人：",
                            "1．现场笔录",
                            "人民币贰仟元整（¥2,000.00）",
                            "提起行政诉讼",
                            "2026年11月21日",
                            "（印章）");
        }
        Element document = part(out, "word/document.xml");
        Element size = (Element) document.getElementsByTagNameNS(WORD, "pgSz").item(0);
        assertThat(Integer.parseInt(size.getAttributeNS(WORD, "w"))).isBetween(11_900, 11_912);
        NodeList indents = document.getElementsByTagNameNS(WORD, "ind");
        assertThat(((Element) indents.item(0)).getAttributeNS(WORD, "firstLineChars"))
                .isEqualTo("200");
        NodeList fonts = document.getElementsByTagNameNS(WORD, "rFonts");
        assertThat(((Element) fonts.item(fonts.getLength() - 1)).getAttributeNS(WORD, "eastAsia"))
                .isEqualTo("仿宋");
    }

    /** A page must not hold the seal alone: the last paragraph goes along with agency, date and seal. */
    @Test
    void closing_ofAWordDocument_staysWithTheTextBeforeIt() throws Exception {
        Path out = folder.resolve("decision.docx");
        render(content, out).passed();
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(out))) {
            List<XWPFParagraph> all = word.getParagraphs();
            assertThat(all.get(all.size() - 1).getText()).isEqualTo("（印章）");
            assertThat(all.subList(all.size() - 5, all.size() - 1)).allMatch(XWPFParagraph::isKeepNext);
            assertThat(all.get(all.size() - 5).getText()).contains("提起行政诉讼");
        }
    }

    /** Every part is well-formed XML by the JDK's own parser. */
    private static Element part(Path docx, String name) throws Exception {
        Element found = null;
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    Element root = factory.newDocumentBuilder()
                            .parse(zip.getInputStream(entry))
                            .getDocumentElement();
                    found = entry.getName().equals(name) ? root : found;
                }
            }
        }
        assertThat(found).as(name).isNotNull();
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.docx"})
    @Tag("HZ-DOC-005")
    void decision_withoutSeal_isRefusedByArticle_butMayBeADraft(String name) throws IOException {
        Path json = changed("\"seal\": \"示例市示例区综合行政执法局\",", "");
        Path out = folder.resolve(name);
        Ran ran = render(json, out);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("seal (行政处罚法 59(2)): 未载明印章", "未写入");
        assertThat(out).doesNotExist();
        Ran drafted = render(json, out, "--draft", "--json");
        assertThat(drafted.code()).isEqualTo(1);
        assertThat(drafted.json().get("written").booleanValue()).isTrue();
        assertThat(drafted.json().at("/defects/0/article").textValue()).isEqualTo("行政处罚法 59(2)");
        assertThat(out).exists();
    }

    @Test
    @Tag("HZ-DOC-006")
    void markup_andCharactersXmlCannotHold_stayText() throws Exception {
        Path json = changed("示例餐饮有限公司", "<w:p>&amp;\\u0001\\u202E示例");
        for (String name : List.of("a.html", "a.docx")) {
            render(json, folder.resolve(name)).passed();
        }
        assertThat(Files.readString(folder.resolve("a.html"))).contains("&lt;w:p&gt;&amp;amp;");
        assertThat(part(folder.resolve("a.docx"), "word/document.xml").getTextContent())
                .contains("<w:p>&amp;\uFFFD\uFFFD示例");
    }

    @Test
    void render_ofTheWrongThing_isRefusedClearly() throws IOException {
        Path out = folder.resolve("a.html");
        render(content, folder.resolve("a.pdf")).refused(64, ErrorCode.OPTION_VALUE_INVALID, ".docx");
        render(content, out, "--type", "催告书").refused(65, ErrorCode.DOCUMENT_FORM_DIFFERS, "PENALTY_DECISION");
        render(changed("PENALTY_DECISION", "TICKET"), out).refused(65, ErrorCode.DOCUMENT_FORM_UNKNOWN, "TICKET");
        render(changed("\"remedy\"", "\"remedies\""), out).refused(65, ErrorCode.JSON_FIELD_UNKNOWN, "remedies");
        render(folder.resolve("none.json"), out).refused(65, ErrorCode.FILE_NOT_FOUND);
        assertThat(out).doesNotExist();
        Files.writeString(out, "kept", StandardCharsets.UTF_8);
        render(content, out).refused(65, ErrorCode.OUTPUT_EXISTS, "--force");
        render(content, out, "--force").passed();
    }
}
