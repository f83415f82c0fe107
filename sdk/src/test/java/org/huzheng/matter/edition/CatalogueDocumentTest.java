package org.huzheng.matter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.matter.edition.EditionSamples.catalogue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.matter.MatterCatalogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-MAT-013")
class CatalogueDocumentTest {
    private static final int MUTATIONS = 3000;
    private static final String BASE = "https://huzheng.example/schemas/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(CatalogueDocumentTest::schema));
    private static final List<String> TOKENS = List.of(
            "null", "-1", "0", "1e9", "9007199254740991", "\"\"", "{}", "[]", "true", "\"x\"", ",", "\n", "\"FINE\"");

    private static String schema(String iri) {
        try {
            return Files.readString(
                    Path.of(System.getProperty("huzheng.root", ".."), "spec/schemas", iri.substring(BASE.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean follows(String schema, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + schema))
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }

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
        byte[] good = CatalogueDocument.of(catalogue()).bytes().toArray();
        assertThat(refusals(good, 20261123, bytes -> CatalogueDocument.parse(bytes)))
                .isGreaterThan(MUTATIONS / 2);
    }

    @Test
    @Tag("HZ-MAT-012")
    void edition_mutated_isReadOrRefusedInOurWords() {
        byte[] good = EditionSamples.edition().payload().toArray();
        assertThat(refusals(good, 20261124, bytes -> CatalogueEdition.parse(bytes)))
                .isGreaterThan(MUTATIONS / 2);
    }

    private static int refusals(byte[] good, long seed, java.util.function.Consumer<Bytes> parser) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            try {
                parser.accept(mutated(good, random));
            } catch (HuzhengException e) {
                refused++;
            }
        }
        return refused;
    }

    /** A byte changed, a run dropped, or a token put where it does not belong. */
    private static Bytes mutated(byte[] good, Random random) {
        int at = random.nextInt(good.length);
        return switch (random.nextInt(3)) {
            case 0 -> {
                byte[] changed = good.clone();
                changed[at] = (byte) random.nextInt(256);
                yield Bytes.of(changed);
            }
            case 1 -> spliced(good, at, Math.min(good.length, at + 1 + random.nextInt(40)), new byte[0]);
            default ->
                spliced(
                        good,
                        at,
                        Math.min(good.length, at + random.nextInt(12)),
                        TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Bytes spliced(byte[] good, int from, int to, byte[] middle) {
        byte[] result = Arrays.copyOf(good, from + middle.length + good.length - to);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(good, to, result, from + middle.length, good.length - to);
        return Bytes.of(result);
    }
}
