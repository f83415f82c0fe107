package org.huzheng.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Base64;
import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that stand for bytes have one spelling each, and a field that holds another is refused without being quoted. */
@Tag("HZ-STM-005")
@Tag("rounds")
class TextFormTest {
    private static final int ROUNDS = 4_000 * Mutations.FACTOR;
    private static final Set<ErrorCode> FIELD = Set.of(ErrorCode.JSON_FIELD_INVALID);

    private static JsonObject field(String text) {
        return JsonObject.parse(JsonWriter.object().put("f", text).toBytes());
    }

    @Test
    void base64_damaged_isRefusedUnquotedOrItsOwnSpelling() {
        Random random = new Random(4648);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] content = new byte[1 + random.nextInt(24)];
            random.nextBytes(content);
            String bad = Mutations.text(Bytes.of(content).base64(), "=+/-_ \nAZaz09é", random);
            if (!bad.isEmpty()) {
                Mutations.refused(
                        () -> assertThat(field(bad).string("f", Bytes::ofBase64).base64())
                                .isEqualTo(bad),
                        bad,
                        FIELD);
            }
        }
    }

    @Test
    void base64_ofEveryLastCharacter_hasOneSpellingOfEachByte() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        int accepted = 0;
        for (int pair = 0; pair < 64 * 64; pair++) {
            String text = alphabet.substring(pair / 64).substring(0, 1) + alphabet.charAt(pair % 64) + "==";
            boolean canonical = Base64.getEncoder()
                    .encodeToString(Base64.getDecoder().decode(text))
                    .equals(text);
            boolean refused = Mutations.refused(() -> field(text).string("f", Bytes::ofBase64), text, FIELD);
            assertThat(refused).isEqualTo(!canonical);
            accepted += refused ? 0 : 1;
        }
        assertThat(accepted).isEqualTo(256);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-001")
    void digest_damaged_isRefusedUnquotedOrItsOwnSpelling(DigestAlgorithm algorithm) {
        Random random = new Random(32);
        String good = algorithm.digest(Bytes.ofUtf8("x")).toString();
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String bad = Mutations.text(good, "0123456789abcdefABCDEFg: -sm3ha256", random);
            refused += Mutations.refused(
                            () -> assertThat(field(bad).string("f", Digest::parse))
                                    .hasToString(bad),
                            bad,
                            FIELD)
                    ? 1
                    : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 4, ROUNDS);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-001")
    void digest_ofTheOtherAlgorithmOrAnotherLength_isNeverTheSame(DigestAlgorithm algorithm) {
        Digest digest = algorithm.digest(Bytes.ofUtf8("x"));
        for (DigestAlgorithm other : DigestAlgorithm.values()) {
            assertThat(Digest.of(other, digest.value()).equals(digest)).isEqualTo(other == algorithm);
        }
        for (int length = 0; length <= 66; length++) {
            String text = algorithm.id() + ":" + "ab".repeat(length);
            assertThat(Mutations.refused(() -> field(text).string("f", Digest::parse), text, FIELD))
                    .isEqualTo(length != DigestAlgorithm.LENGTH);
        }
    }

    @Test
    void hex_damaged_isRefusedUnquotedOrReadInEitherCase() {
        Random random = new Random(16);
        for (int i = 0; i < ROUNDS; i++) {
            String bad = Mutations.text("00ff10abcdef", "0123456789abcdefABCDEFgG xé", random);
            Mutations.refused(
                    () -> assertThat(field(bad).string("f", Bytes::ofHex).hex()).isEqualToIgnoringCase(bad),
                    bad,
                    FIELD);
        }
    }

    @Test
    void bytes_handedInAndOut_areCopies() {
        byte[] source = {1, 2, 3};
        Bytes bytes = Bytes.of(source);
        source[0] = 9;
        bytes.toArray()[1] = 9;

        assertThat(bytes.hex()).isEqualTo("010203");
        assertThat(bytes).hasToString("Bytes[3]");
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> MerkleHash.node(DigestAlgorithm.SM3, bytes, bytes)))
                .isNotNull();
    }
}
