package org.huzheng.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Mutations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The envelope of a statement with every field missing, doubled, unknown, misspelt or of another type. */
@Tag("HZ-STM-002")
@Tag("rounds")
class EnvelopeStrictTest {
    private static final Statement GOOD = new Statement(
            StatementType.RECALL,
            Bytes.ofUtf8("{\"secret\":\"330102199001011234\"}"),
            List.of(Bytes.ofHex("3000"), Bytes.ofHex("3001")),
            Optional.of(Bytes.ofUtf8("c2sp.org/tlog-proof@v1\n文\n")));
    private static final Set<ErrorCode> CODES = Set.of(
            ErrorCode.BODY_NOT_UTF8,
            ErrorCode.JSON_MALFORMED,
            ErrorCode.JSON_DUPLICATE_KEY,
            ErrorCode.JSON_FIELD_INVALID,
            ErrorCode.JSON_FIELD_MISSING,
            ErrorCode.JSON_FIELD_UNKNOWN,
            ErrorCode.JSON_LIMIT_EXCEEDED,
            ErrorCode.JSON_LONE_SURROGATE,
            ErrorCode.JSON_NUMBER_UNSAFE,
            ErrorCode.STATEMENT_MALFORMED);

    /** The four fields as JSON texts, to be spoilt one by one. */
    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("payload", "\"" + GOOD.payload().base64() + "\"");
        fields.put("payloadType", "\"huzheng/recall@v1\"");
        fields.put("receipt", "\"c2sp.org/tlog-proof@v1\\n文\\n\"");
        fields.put("signatures", "[{\"cms\":\"MAA=\"},{\"cms\":\"MAE=\"}]");
        return fields;
    }

    private static String json(Map<String, String> fields) {
        List<String> members = new ArrayList<>();
        fields.forEach((name, value) -> members.add("\"" + name + "\":" + value));
        return "{" + String.join(",", members) + "}";
    }

    private static HuzhengException refusal(String envelope) {
        return catchThrowableOfType(HuzhengException.class, () -> Statement.parseEnvelope(Bytes.ofUtf8(envelope)));
    }

    private static void assertRefused(String envelope, ErrorCode code, String detail) {
        HuzhengException refused = refusal(envelope);
        assertThat(refused).as(envelope).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.detail()).startsWith(detail);
    }

    @Test
    void envelope_asWritten_isReadAgainAndCanonical() {
        assertThat(GOOD.envelope().utf8()).isEqualTo(json(fields()));
        assertThat(Statement.parseEnvelope(GOOD.envelope())).isEqualTo(GOOD);
        Statement logged = Statement.parseEnvelope(GOOD.logEntry());
        assertThat(logged.receipt()).isEmpty();
        assertThat(logged.withReceipt(GOOD.receipt().orElseThrow())).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload", "payloadType", "signatures"})
    void envelope_withoutAField_namesIt(String name) {
        Map<String, String> fields = fields();
        fields.remove(name);
        assertRefused(json(fields), ErrorCode.JSON_FIELD_MISSING, "/" + name);
        fields.put(name, "null");
        assertRefused(json(fields), ErrorCode.JSON_FIELD_MISSING, "/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload", "payloadType", "receipt", "signatures"})
    void envelope_withAFieldTwice_isRefusedWhereverItStands(String name) {
        String good = json(fields());
        String again = "\"" + name + "\":" + fields().get(name);
        assertThat(refusal("{" + again + "," + good.substring(1)).code()).isEqualTo(ErrorCode.JSON_DUPLICATE_KEY);
        assertThat(refusal(good.substring(0, good.length() - 1) + "," + again + "}")
                        .code())
                .isEqualTo(ErrorCode.JSON_DUPLICATE_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload", "payloadType", "receipt", "signatures"})
    void envelope_withAFieldOfAnotherType_namesIt(String name) {
        for (String value : List.of("1", "true", "{}", "[1]", "[\"a\"]", "[[]]", "-0.5", "\"\\u0000\"")) {
            Map<String, String> fields = fields();
            fields.put(name, value);
            if (name.equals("receipt") && value.startsWith("\"")) {
                assertThat(refusal(json(fields))).isNull();
            } else {
                assertRefused(json(fields), ErrorCode.JSON_FIELD_INVALID, "/" + name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "[{}], JSON_FIELD_MISSING, /signatures/0/cms",
        "[null], JSON_FIELD_INVALID, /signatures/0",
        "'[{\"cms\":null}]', JSON_FIELD_MISSING, /signatures/0/cms",
        "'[{\"cms\":1}]', JSON_FIELD_INVALID, /signatures/0/cms",
        "'[{\"cms\":\"MAA=\"},{\"cms\":\"MAA\"}]', JSON_FIELD_INVALID, /signatures/1/cms",
        "'[{\"cms\":\"MAB=\"}]', JSON_FIELD_INVALID, /signatures/0/cms",
        "'[{\"cms\":\"MAA=\",\"x\":1}]', JSON_FIELD_UNKNOWN, /signatures/0/x",
        "'[{\"cms\":\"MAA=\",\"cms\":\"MAA=\"}]', JSON_DUPLICATE_KEY, ''",
    })
    void envelope_withADamagedSignature_namesItsPlace(String signatures, ErrorCode code, String place) {
        Map<String, String> fields = fields();
        fields.put("signatures", signatures);
        assertRefused(json(fields), code, place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Payload", "payload ", "", "type", "signature", "receipts", "a/b~c"})
    void envelope_withAnUnknownField_namesIt(String name) {
        Map<String, String> fields = fields();
        fields.put(name, "1");
        String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
        assertRefused(json(fields), ErrorCode.JSON_FIELD_UNKNOWN, pointer);
    }

    @Test
    void signatures_ofSixteenAndOneMore_areHeldAndRefused() {
        for (int count = 0; count <= 20; count++) {
            Map<String, String> fields = fields();
            fields.put("signatures", "[" + String.join(",", Collections.nCopies(count, "{\"cms\":\"MAA=\"}")) + "]");
            HuzhengException refused = refusal(json(fields));
            if (count <= 16) {
                assertThat(refused).isNull();
            } else {
                assertThat(refused.code()).isEqualTo(ErrorCode.STATEMENT_MALFORMED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-STM-003")
    void type_misspeltByOneCharacter_isNoType(StatementType type) {
        Random random = new Random(type.id().hashCode());
        for (int i = 0; i < 60 * Mutations.FACTOR; i++) {
            String bad = Mutations.text(type.id(), "abcdefghijklmnopqrstuvwxyz@/-1V ", random);
            Map<String, String> fields = fields();
            fields.put("payloadType", "\"" + bad + "\"");
            boolean refused = Mutations.refused(
                    () -> Statement.parseEnvelope(Bytes.ofUtf8(json(fields))),
                    bad,
                    Set.of(ErrorCode.JSON_FIELD_INVALID));
            assertThat(refused).isEqualTo(!bad.equals(type.id()));
        }
    }

    @Test
    void envelope_damagedAtRandom_isRefusedUnquotedOrWrittenAgainWithTheSameContent() {
        Random random = new Random(2);
        Bytes good = GOOD.envelope();
        for (int i = 0; i < 4_000 * Mutations.FACTOR; i++) {
            Bytes bad = Mutations.bytes(good, random);
            Mutations.refused(
                    () -> {
                        Statement read = Statement.parseEnvelope(bad);
                        assertThat(Statement.parseEnvelope(read.envelope())).isEqualTo(read);
                        assertThat(Statement.parseEnvelope(read.logEntry()).payload())
                                .isEqualTo(read.payload());
                    },
                    "330102199001011234",
                    CODES);
        }
    }
}
