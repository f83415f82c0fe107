package org.huzheng.matter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.COUNTY;
import static org.huzheng.matter.MatterSamples.JANUARY;
import static org.huzheng.matter.MatterSamples.JUNE;
import static org.huzheng.matter.MatterSamples.MARCH;
import static org.huzheng.matter.MatterSamples.TOWNSHIP;
import static org.huzheng.matter.MatterSamples.basis;
import static org.huzheng.matter.MatterSamples.content;
import static org.huzheng.matter.MatterSamples.effective;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterList;
import org.huzheng.matter.MatterSamples;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.matter.edition.internal.CatalogueDiff;
import org.huzheng.matter.edition.internal.FieldChange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-MAT-014")
class CatalogueDiffTest {
    private static MatterVersion in(Territory territory, MatterContent content) {
        return new MatterVersion(CODE, territory, 1, content, Validity.from(JANUARY), JANUARY, MatterState.EFFECTIVE);
    }

    @Test
    void diff_ofEqualCatalogues_isEmpty() {
        List<MatterVersion> rows = List.of(in(COUNTY, content()), in(TOWNSHIP, content()));
        assertThat(CatalogueDiff.between(rows, rows).isEmpty()).isTrue();
        assertThat(CatalogueDiff.between(rows, rows).text()).isEmpty();
    }

    @Test
    void diff_matterInAnotherTerritory_isRemovedAndAdded() {
        CatalogueDiff diff = CatalogueDiff.between(List.of(in(COUNTY, content())), List.of(in(TOWNSHIP, content())));
        assertThat(diff.removed()).extracting(MatterVersion::territory).containsExactly(COUNTY);
        assertThat(diff.added()).extracting(MatterVersion::territory).containsExactly(TOWNSHIP);
        assertThat(diff.text())
                .extracting(BilingualText::zh)
                .containsExactly("新增 330217001000 对擅自占用城市道路行为的行政处罚（示例镇）", "取消 330217001000 对擅自占用城市道路行为的行政处罚（示例县）");
    }

    @Test
    void diff_everyFieldChanged_namesEachInBothLanguages() {
        MatterContent other = new MatterContent(
                "新名称",
                "市场监管",
                MatterCategory.OTHER,
                List.of(basis(BasisLevel.LAW)),
                Set.of(PenaltyKind.FINE, PenaltyKind.CLOSE),
                Optional.of(1_000_050L),
                Optional.of("安全生产"),
                Set.of(MatterList.PATROL));
        MatterVersion after =
                new MatterVersion(CODE, COUNTY, 2, other, Validity.between(MARCH, JUNE), MARCH, MatterState.PUBLISHED);
        CatalogueDiff diff = CatalogueDiff.between(List.of(in(COUNTY, content())), List.of(after));
        assertThat(diff.changed())
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .extracting(FieldChange::field)
                        .containsExactly(
                                "name",
                                "field",
                                "category",
                                "bases",
                                "penalties",
                                "highestFineFen",
                                "keyField",
                                "lists",
                                "state",
                                "validity"));
        assertThat(diff.text()).hasSize(10).allSatisfy(line -> {
            assertThat(line.zh()).startsWith("变更 330217001000 新名称（示例县）：");
            assertThat(line.en()).startsWith("changed 330217001000 ");
        });
        assertThat(diff.text().get(5).zh()).endsWith("罚款上限由“5000.00元”改为“10000.50元”");
        assertThat(diff.text().get(4).zh()).endsWith("处罚种类由“警告、罚款”改为“罚款、责令关闭”");
    }

    @Test
    void diff_ofOneCatalogueAtTwoInstants_seesTheRepeal() {
        MatterCatalogue catalogue = MatterCatalogue.empty()
                .with(effective(1, JANUARY))
                .with(MatterSamples.version(1, MatterState.REPEALED, Validity.from(MARCH), JUNE));
        assertThat(CatalogueDiff.between(catalogue.asOf(JANUARY, JUNE), catalogue.asOf(MARCH, JUNE))
                        .removed())
                .hasSize(1);
        assertThat(CatalogueDiff.between(catalogue.asOf(JANUARY, JANUARY), catalogue.asOf(MARCH, JANUARY))
                        .isEmpty())
                .as("nobody knew of the repeal in January")
                .isTrue();
    }
}
