package org.huzheng.matter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.matter.MatterSchemas.MUTATIONS;
import static org.huzheng.matter.MatterSchemas.follows;
import static org.huzheng.matter.MatterSchemas.refusals;
import static org.huzheng.matter.edition.EditionSamples.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterSamples;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.Validity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-MAT-013")
class CatalogueDocumentTest {
    static Stream<String> lines() {
        return CatalogueDocument.of(catalogue()).bytes().utf8().lines();
    }

    @Test
    void document_writtenAndRead_isTheSameByteForByte() {
        CatalogueDocument document = CatalogueDocument.of(catalogue());
        MatterCatalogue read = CatalogueDocument.parse(document.bytes()).catalogue();
        assertThat(read.versions()).isEqualTo(catalogue().versions());
        assertThat(read.assignments()).isEqualTo(catalogue().assignments());
        assertThat(read.negativeList()).isEqualTo(catalogue().negativeList());
        assertThat(CatalogueDocument.of(read).bytes()).isEqualTo(document.bytes());
        assertThat(CatalogueDocument.parse(Bytes.empty()).catalogue().versions())
                .isEmpty();
    }

    @Test
    void document_ofFinerInstants_isReadAsEqualRows() {
        Instant fine = MatterSamples.JANUARY.plusNanos(123_456_789);
        MatterCatalogue catalogue = MatterCatalogue.empty()
                .with(MatterSamples.version(1, MatterState.EFFECTIVE, Validity.from(fine), fine));
        CatalogueDocument document = CatalogueDocument.of(catalogue);
        assertThat(CatalogueDocument.parse(document.bytes()).catalogue().versions())
                .isEqualTo(catalogue.versions());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void line_each_followsItsSchemaAndNothingMore(String line) {
        assertThat(follows("matter-catalogue-line.json", line)).as(line).isTrue();
        assertThat(follows("matter-catalogue-line.json", line.replaceFirst(":\\{", ":{\"more\":1,")))
                .isFalse();
    }

    @Test
    @Tag("HZ-MAT-012")
    void edition_followsItsSchema() {
        String payload = EditionSamples.edition().payload().utf8();
        assertThat(follows("matter-catalogue.json", payload)).isTrue();
        assertThat(follows("matter-catalogue.json", payload.replace("\"number\":1", "\"number\":0")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}\n",
                "{\"version\":1}\n",
                "{\"more\":{}}\n",
                "[]\n",
                "\n",
                "{\"negative\":{}}",
                "{\"negative\":{\"matter\":\"\"}}\n"
            })
    void document_thatIsNone_isRefusedWithItsLine(String text) {
        assertThatThrownBy(() -> CatalogueDocument.parse(Bytes.ofUtf8(text)))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.detail()).startsWith("line 1"));
    }

    @Test
    void document_penaltyUnknownOrTwice_isRefused() {
        String good = CatalogueDocument.of(catalogue()).bytes().utf8();
        for (String bad : List.of("\"WARNING\",\"WARNING\"", "\"STERN_LOOK\"")) {
            String text = good.replaceFirst("\"penalties\":\\[\"WARNING\"", "\"penalties\":[" + bad);
            assertThat(text).isNotEqualTo(good);
            assertThatThrownBy(() -> CatalogueDocument.parse(Bytes.ofUtf8(text)))
                    .isInstanceOfSatisfying(
                            HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.JSON_FIELD_INVALID));
        }
    }

    @Test
    void document_mutated_isReadOrRefusedInOurWords() {
        Bytes good = CatalogueDocument.of(catalogue()).bytes();
        assertThat(refusals(good, 20261123, CatalogueDocument::parse)).isGreaterThan(MUTATIONS / 2);
    }

    @Test
    @Tag("HZ-MAT-012")
    void edition_mutated_isReadOrRefusedInOurWords() {
        Bytes good = EditionSamples.edition().payload();
        assertThat(refusals(good, 20261124, CatalogueEdition::parse)).isGreaterThan(MUTATIONS / 2);
    }
}
