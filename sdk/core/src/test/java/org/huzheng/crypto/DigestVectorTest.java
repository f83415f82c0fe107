package org.huzheng.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DigestVectorTest {
    @Test
    @Tag("HZ-CRY-002")
    void sm3_publishedMessages_giveThePublishedDigests() {
        for (JsonNode vector : CryptoVectors.read("sm.json").get("sm3")) {
            Bytes message = vector.has("message")
                    ? Bytes.ofUtf8(vector.get("message").textValue())
                    : Bytes.ofHex(vector.get("message_hex").textValue());
            assertThat(DigestAlgorithm.SM3.digest(message).hex())
                    .isEqualTo(vector.get("digest").textValue());
        }
    }

    @Test
    @Tag("HZ-CRY-002")
    void sm3_anotherImplementation_agrees() {
        for (JsonNode vector : CryptoVectors.read("sm-crypto.json").get("digests")) {
            Bytes message = Bytes.ofUtf8(vector.get("message").textValue());
            assertThat(DigestAlgorithm.SM3.digest(message).hex())
                    .isEqualTo(vector.get("sm3").textValue());
        }
    }

    @Test
    @Tag("HZ-CRY-002")
    void sha256_publishedMessage_givesThePublishedDigest() {
        assertThat(DigestAlgorithm.SHA256.digest(Bytes.ofUtf8("abc")).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    @Tag("HZ-CRY-001")
    void digests_ofEqualValueAndOtherAlgorithm_areNotInterchangeable() {
        Bytes value = DigestAlgorithm.SM3.digest(Bytes.empty()).value();

        assertThat(Digest.of(DigestAlgorithm.SM3, value)).isNotEqualTo(Digest.of(DigestAlgorithm.SHA256, value));
        Digest sm3 = Digest.of(DigestAlgorithm.SM3, value);
        Digest sha256 = Digest.of(DigestAlgorithm.SHA256, value);
        assertThat(new ContentDigests(0, Set.of(sha256, sm3), sm3))
                .isEqualTo(new ContentDigests(0, Set.of(sm3, sha256), sm3));
        assertThat(new ContentDigests(0, Set.of(sha256, sm3), sm3).sha256()).isEqualTo(sha256);
        Digest another = DigestAlgorithm.SM3.digest(Bytes.ofUtf8("another"));
        for (Set<Digest> flat : List.of(Set.of(sm3), Set.of(sm3, another), Set.of(sm3, sha256, another))) {
            assertThatThrownBy(() -> new ContentDigests(0, flat, sm3)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Tag("HZ-CRY-001")
    void suite_decides_everyDigest() {
        assertThat(CryptoSuite.SM.digest()).isEqualTo(DigestAlgorithm.SM3);
        assertThat(CryptoSuite.INTL.digest()).isEqualTo(DigestAlgorithm.SHA256);
        assertThat(DigestAlgorithm.SM3.digest(Bytes.empty()).toString()).startsWith("sm3:");
    }
}
