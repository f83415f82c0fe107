package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
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

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
