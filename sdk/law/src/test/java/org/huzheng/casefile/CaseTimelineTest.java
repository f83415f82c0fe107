package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.huzheng.casefile.proof.EvidenceExcluded;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@Tag("HZ-CAS-031")
class CaseTimelineTest {
    @Test
    void titles_ofAllEvents_standInTheFile() {
        assertThat(new TreeSet<>(EventTitles.CHINESE.keySet())).isEqualTo(new TreeSet<>(CaseJson.EVENTS.keySet()));
        assertThat(EventTitles.CHINESE.values()).noneMatch(String::isBlank);
    }

    @Test
    void svg_ofAnOpenCase_isXmlAndShowsWhatIsOverdue() throws Exception {
        CaseFile file = Tales.investigated().told();
        Document svg = parsed(CaseTimeline.svg(file, Cast.at("2026-07-01T09:00")));
        assertThat(svg.getElementsByTagName("circle").getLength())
                .isEqualTo(file.events().size());
        assertThat(svg.getDocumentElement().getTextContent()).contains("超期", "行政处罚法 60", "2026-06-01", "立案");
        assertThat(CaseTimeline.svg(file, Cast.at("2026-05-01T09:00")))
                .contains("待办")
                .doesNotContain("超期");
    }

    @Test
    void svg_withMarkupInTheTexts_staysXml() throws Exception {
        Story story = Tales.investigated()
                .against(Altered.of(Cast.company(), "matterName", "<script>alert(\"x\")</script> & \u0001"));
        String svg = CaseTimeline.svg(story.told(), Cast.at("2026-05-01T09:00"));
        assertThat(svg).doesNotContain("<script");
        assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void svg_withLongTexts_breaksThemIntoLines() throws Exception {
        String matter = "对随意倾倒建筑垃圾的处罚".repeat(8);
        Story story = MeasuresInCasesTest.seized(Tales.ordinary())
                .against(Altered.of(Cast.company(), "matterName", matter))
                .then("exclude", new EvidenceExcluded(Cast.at("2026-03-21T09:00"), "E1", "非法取得"));
        Document svg = parsed(CaseTimeline.svg(story.told(), Cast.at("2026-03-22T09:00")));
        NodeList texts = svg.getElementsByTagName("text");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            all.append(text.getTextContent());
            int size = Integer.parseInt(text.getAttribute("font-size"));
            int left = Integer.parseInt(text.getAttribute("x"));
            int end = left == 210 ? 540 : 860;
            assertThat(left + width(text.getTextContent(), size))
                    .as(text.getTextContent())
                    .isLessThan(end);
            assertThat(Integer.parseInt(text.getAttribute("y")))
                    .isLessThan(Integer.parseInt(svg.getDocumentElement().getAttribute("height")));
        }
        assertThat(all).contains(matter, "已被排除或者撤回");
    }

    private static double width(String text, int size) {
        return text.codePoints()
                .mapToDouble(point -> point > 0x2e7f ? size : size * 0.55)
                .sum();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
