package org.huzheng.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

@Tag("HZ-DOC-006")
class HtmlDocumentTest {
    private static final Pattern VOID = Pattern.compile("<(meta [^>]*)>");

    static List<DocumentForm> forms() {
        return DocumentForms.shipped().forms();
    }

    private static String html(DocumentContent content) {
        return HtmlDocument.of(content);
    }

    /** Balanced tags and no stray markup: an XML parser takes it once the void elements are closed. */
    private static org.w3c.dom.Document parsed(String html) throws Exception {
        String xml = VOID.matcher(html.replace("<!DOCTYPE html>\n", "")).replaceAll("<$1/>");
        String plain = Pattern.compile("<style>.*?</style>", Pattern.DOTALL)
                .matcher(xml)
                .replaceAll("");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(plain)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void page_ofEveryForm_showsEveryTextOfItsContent(DocumentForm form) throws Exception {
        DocumentContent content = DocumentSamples.full(form);
        String shown = parsed(html(content)).getDocumentElement().getTextContent();
        assertThat(shown).contains(form.name().zh(), DocumentSamples.AGENCY).doesNotContain("{", "〔缺");
        for (FormField field : form.fields()) {
            boolean text = field.kind() == FieldKind.TEXT && field.always();
            if (text && !List.of("approval", "head").contains(field.name())) {
                assertThat(shown)
                        .as(form.code() + " " + field.name())
                        .contains(content.text(field.name()).orElseThrow());
            }
        }
    }

    @Test
    void markup_inAnyField_staysText() throws Exception {
        String hostile = "<script>alert(1)</script>\"'><img src=x onerror=y>&amp;\u202Egpj";
        for (DocumentForm form : forms()) {
            DocumentContent content = DocumentSamples.full(form);
            for (FormField field : form.fields()) {
                if (field.kind() == FieldKind.TEXT) {
                    content = content.with(field.name(), hostile);
                } else if (field.kind() == FieldKind.LIST || field.kind() == FieldKind.PEOPLE) {
                    content = content.with(field.name(), hostile, hostile + "2");
                } else if (field.kind() == FieldKind.ROWS) {
                    content = content.withRows(
                            field.name(), List.of(Map.of(field.columns().get(0).name(), hostile)));
                }
            }
            String html = HtmlDocument.draft(content);
            assertThat(html).doesNotContain("<script", "<img", "\u202E");
            assertThat(parsed(html).getDocumentElement().getTextContent()).contains("<script>alert(1)</script>");
        }
    }

    @Test
    void page_needsNothingElseAndRunsNothing() {
        assertThat(html(DocumentSamples.full("PENALTY_DECISION")))
                .contains(
                        "default-src 'none'",
                        "<html lang=\"zh-CN\">",
                        "line-break: strict",
                        "text-indent: 2em",
                        "size: A4")
                .doesNotContain("http:", "https:", "url(", "src=");
    }

    @Test
    void decision_asAPage_readsInTheOrderOfTheLaw() {
        assertThat(html(DocumentSamples.full("PENALTY_DECISION").with("fineFen", "500000")))
                .containsSubsequence(
                        "<p class=\"agency\">" + DocumentSamples.AGENCY,
                        "<h1>行政处罚决定书</h1>",
                        "<p class=\"number\">示综执罚决字〔2026〕12号</p>",
                        "<p class=\"flush\">当事人：示例餐饮有限公司</p>",
                        "<p>经查，",
                        "<p>1．甲项</p>",
                        "<p>依据《中华人民共和国行政处罚法》第二十八条第一款，本机关决定给予如下行政处罚：</p>",
                        "罚款数额：人民币伍仟元整（¥5,000.00）",
                        "提起行政诉讼",
                        "<footer>",
                        "2026年11月5日",
                        "（印章）");
    }

    @Test
    void list_ofOneEntry_isNotNumbered_andAnAmountInItIsNotRepeated() {
        String html = html(DocumentSamples.full("PENALTY_DECISION")
                .with("fineFen", "500000")
                .with("penalty", "罚款人民币伍仟元整（¥5,000.00）。"));
        assertThat(html).contains("<p>罚款人民币伍仟元整（¥5,000.00）。</p>").doesNotContain("1．罚款", "罚款数额：");
    }

    @Test
    void form_withoutItsOptionalNumber_isLaidOutWithoutOne() {
        assertThat(html(DocumentSamples.full("FILING_APPROVAL").without("number")))
                .contains("<h1>立案审批表</h1>")
                .doesNotContain("class=\"number\"");
    }

    @Test
    void number_writtenLoosely_isShownInCanonicalForm() {
        assertThat(html(DocumentSamples.full("PENALTY_DECISION").with("number", "示综执罚决字（2026）第0012号")))
                .contains("示综执罚决字〔2026〕12号")
                .doesNotContain("第0012");
    }

    @Test
    @Tag("HZ-DOC-005")
    void draft_ofIncompleteContent_isMarkedAndShowsItsGaps() {
        DocumentContent content =
                DocumentSamples.full("PENALTY_DECISION").with("evidence").with("seal");
        String html = HtmlDocument.draft(content);
        assertThat(html).contains("草稿", "〔缺：证据〕");
        assertThat(html(DocumentSamples.full("PENALTY_DECISION"))).doesNotContain("草稿");
    }

    @Test
    void lines_ofAbsentFields_areLeftOutWithWhatLeadsToThem() {
        String html = html(DocumentSamples.full("PRIOR_NOTICE").with("evidence").with("fineFen"));
        assertThat(html).doesNotContain("主要证据", "拟处罚款数额");
    }
}
