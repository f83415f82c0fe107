package org.huzheng.crypto.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.DSAKCalculator;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.CryptoVectors;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-CRY-003")
class Sm2VectorTest {
    private static final JsonNode VECTOR = CryptoVectors.read("sm.json").get("sm2_signature");
    private static final BigInteger D = number("d");
    private static final ECPublicKeyParameters KEY =
            new ECPublicKeyParameters(Curves.point(CryptoSuite.SM, D), Curves.of(CryptoSuite.SM));
    private static final Bytes MESSAGE =
            Bytes.ofUtf8(VECTOR.get("message_ascii").textValue());

    private static BigInteger number(String field) {
        return new BigInteger(VECTOR.get(field).textValue(), 16);
    }

    private static BigInteger input() {
        Digest input = SuiteSignature.input(CryptoSuite.SM, KEY, MESSAGE);
        return new BigInteger(1, input.value().toArray());
    }

    private static boolean verifies(Bytes message, Bytes signature) {
        Digest input = SuiteSignature.input(CryptoSuite.SM, KEY, message);
        return SuiteSignature.verify(CryptoSuite.SM, KEY, input, signature);
    }

    @Test
    void sign_publishedNonce_givesThePublishedSignature() {
        BigInteger[] signature = Sm2.sign(input(), D, new FixedNonce(number("k")));

        assertThat(signature).containsExactly(number("r"), number("s"));
    }

    @Test
    void verify_publishedSignature_holdsAndNothingNearIt() {
        BigInteger one = BigInteger.ONE;
        BigInteger n = Curves.of(CryptoSuite.SM).getN();
        BigInteger r = number("r");
        BigInteger s = number("s");

        assertThat(Sm2.verify(KEY.getQ(), input(), r, s)).isTrue();
        assertThat(Sm2.verify(KEY.getQ(), input().add(one), r, s)).isFalse();
        assertThat(Sm2.verify(KEY.getQ(), input(), r.add(one), s)).isFalse();
        assertThat(Sm2.verify(KEY.getQ(), input(), r, s.add(one))).isFalse();
        assertThat(Sm2.verify(KEY.getQ(), input(), r.add(n), s)).isFalse();
        assertThat(Sm2.verify(KEY.getQ(), input(), r, s.add(n))).isFalse();
        assertThat(Sm2.verify(KEY.getQ(), input(), BigInteger.ZERO, s)).isFalse();
        assertThat(Sm2.verify(KEY.getQ(), input(), r, n.subtract(r))).isFalse();
    }

    @Test
    void verify_signaturesOfAnotherImplementation_hold() {
        JsonNode made = CryptoVectors.read("sm-crypto.json");
        assertThat(Bytes.of(KEY.getQ().getEncoded(false)).hex())
                .isEqualTo(made.get("publicKey").textValue());
        for (JsonNode vector : made.get("signatures")) {
            Bytes message = Bytes.ofUtf8(vector.get("message").textValue());
            assertThat(verifies(message, Bytes.ofHex(vector.get("raw").textValue())))
                    .isTrue();
            assertThat(verifies(message, Bytes.ofHex(vector.get("der").textValue())))
                    .isTrue();
            assertThat(verifies(MESSAGE, Bytes.ofHex(vector.get("der").textValue())))
                    .isEqualTo(message.equals(MESSAGE));
        }
    }

    @Test
    void sign_randomNonce_verifiesAndDiffersEachTime() {
        SecureRandom random = new SecureRandom();
        Digest input = SuiteSignature.input(CryptoSuite.SM, KEY, MESSAGE);
        Bytes first = SuiteSignature.sign(CryptoSuite.SM, D, input, random);
        Bytes second = SuiteSignature.sign(CryptoSuite.SM, D, input, random);

        assertThat(first).isNotEqualTo(second);
        assertThat(verifies(MESSAGE, first)).isTrue();
        assertThat(verifies(MESSAGE, second)).isTrue();
    }

    @Test
    @Tag("HZ-CRY-001")
    void verify_inputOfOtherSuite_isRefused() {
        Digest input = Digest.of(
                DigestAlgorithm.SHA256,
                SuiteSignature.input(CryptoSuite.SM, KEY, MESSAGE).value());
        Bytes signature =
                Bytes.ofHex(VECTOR.get("r").textValue() + VECTOR.get("s").textValue());

        assertThat(verifies(MESSAGE, signature)).isTrue();
        assertThat(SuiteSignature.verify(CryptoSuite.SM, KEY, input, signature)).isFalse();
    }

    private record FixedNonce(BigInteger nextK) implements DSAKCalculator {
        @Override
        public boolean isDeterministic() {
            return true;
        }

        @Override
        public void init(BigInteger n, SecureRandom random) {}

        @Override
        public void init(BigInteger n, BigInteger d, byte[] message) {}
    }
}
