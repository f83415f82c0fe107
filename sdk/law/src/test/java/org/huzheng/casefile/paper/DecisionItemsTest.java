package org.huzheng.casefile.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.document.ContentDefect;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision of a case, with one thing broken: exactly that is named, by its article. */
@Tag("HZ-PAP-003")
class DecisionItemsTest {
    private static DocumentContent decision(CaseFile file, String form) {
        CasePapers papers = CasePapers.of(file);
        return papers.content(papers.latest(DocumentForms.shipped().form(form)));
    }

    private static DocumentContent decision() {
        return decision(Tales.performed().told(), "PENALTY_DECISION");
    }

    @ParameterizedTest
    @CsvSource({
        "partyName, 行政处罚法 59(1)(1)",
        "partyAddress, 行政处罚法 59(1)(1)",
        "facts, 行政处罚法 59(1)(2)",
        "evidence, 行政处罚法 59(1)(2)",
        "basis, 行政处罚法 59(1)(3)",
        "penalty, 行政处罚法 59(1)(3)",
        "performance, 行政处罚法 59(1)(4)",
        "remedy, 行政处罚法 59(1)(5)",
        "agency, 行政处罚法 59(1)(6)",
        "date, 行政处罚法 59(1)(6)",
        "seal, 行政处罚法 59(2)",
        "defenceHeard, 行政处罚法 62"
    })
    void decision_withoutAnItem_namesThatItemByItsArticle(String field, String article) {
        List<ContentDefect> defects = decision().without(field).verifyContent();
        assertThat(defects)
                .filteredOn(defect -> defect.field().equals(field))
                .singleElement()
                .satisfies(defect -> {
                    assertThat(defect.article()).contains(article);
                    assertThat(defect.text().zh()).startsWith("未载明");
                });
        assertThat(defects).allMatch(defect -> List.of(field, "seal").contains(defect.field()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seal|某区城市管理局|印章不是文书所署行政机关的印章|行政处罚法 59(2)",
                "basis|有关规定|依据未写明法律、法规、规章的名称（《》）和条文（第…条）|行政处罚法 59(1)(3)",
                "performance|尽快缴纳|处以罚款的，履行期限应当写明自收到决定书之日起十五日内缴纳|行政处罚法 59(1)(4)",
                "remedy|如不服，可以自收到之日起六十日内向某区人民政府申请行政复议。|救济途径应当同时写明向何机关申请行政复议、向人民法院提起行政诉讼及各自期限|行政处罚法 59(1)(5)"
            })
    void decision_sayingTheWrongThing_isNamedByItsRule(String field, String text, String wrong, String article) {
        assertThat(decision().with(field, text).verifyContent()).singleElement().satisfies(defect -> {
            assertThat(defect.field()).isEqualTo(field);
            assertThat(defect.text()).extracting(BilingualText::zh).isEqualTo(wrong);
            assertThat(defect.article()).contains(article);
        });
    }

    @Test
    void decisionOnTheSpot_offeringADirectSuit_isNamedByReconsiderationFirst() {
        DocumentContent content = decision(Tales.simple().told(), "ON_SPOT_DECISION")
                .with("place", "某路口")
                .with("partySignature", "王某");
        assertThat(content.verifyContent()).isEmpty();
        assertThat(content.with("remedy", decision().text("remedy").orElseThrow())
                        .verifyContent())
                .singleElement()
                .satisfies(defect -> assertThat(defect.article()).contains("行政复议法 23(1)(1)"));
    }

    /** What has been written stays written: later events never change a document. */
    @Test
    @Tag("HZ-PAP-001")
    void documents_ofEveryBeginningOfACase_areThoseOfTheWhole() {
        for (Story story : List.of(Tales.archived(Tales.performed(), "2026-04-10"), Tales.simple())) {
            CaseFile whole = story.told();
            CasePapers papers = CasePapers.of(whole);
            CaseFile file = CaseFile.open(
                    whole.soFar().opening(),
                    whole.soFar().rules(),
                    whole.soFar().calendar());
            for (int i = 0; i < whole.events().size(); i++) {
                file = file.then(whole.events().get(i));
                CasePapers early = CasePapers.of(file);
                assertThat(papers.papers().subList(0, early.papers().size())).isEqualTo(early.papers());
                early.papers().forEach(paper -> assertThat(early.content(paper)).isEqualTo(papers.content(paper)));
            }
        }
    }
}
