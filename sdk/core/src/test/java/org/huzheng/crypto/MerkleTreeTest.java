package org.huzheng.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.crypto.internal.digest.CompactRange;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CRY-005")
class MerkleTreeTest {
    /** RFC 9162 §2.1.1, word for word. */
    private static Bytes definition(DigestAlgorithm algorithm, List<Bytes> leaves) {
        if (leaves.isEmpty()) {
            return algorithm.digest(Bytes.empty()).value();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return MerkleHash.node(
                algorithm,
                definition(algorithm, leaves.subList(0, split)),
                definition(algorithm, leaves.subList(split, leaves.size())));
    }

    @Test
    void root_sm3ReferenceLeaves_isThePublishedOne() {
        JsonNode tree = CryptoVectors.read("sm.json").get("sm3_rfc6962_tree");
        CompactRange range = CompactRange.of(DigestAlgorithm.SM3);
        assertThat(range.root().hex()).isEqualTo(tree.get("root_of_0_leaves").textValue());

        tree.get("leaves_hex")
                .forEach(leaf -> range.append(MerkleHash.leaf(DigestAlgorithm.SM3, Bytes.ofHex(leaf.textValue()))));

        assertThat(range.root().hex()).isEqualTo(tree.get("root_of_8_leaves").textValue());
    }

    @Test
    void root_sha256ReferenceLeaves_isThatOfCertificateTransparency() {
        CompactRange range = CompactRange.of(DigestAlgorithm.SHA256);
        CryptoVectors.read("sm.json")
                .get("sm3_rfc6962_tree")
                .get("leaves_hex")
                .forEach(leaf -> range.append(MerkleHash.leaf(DigestAlgorithm.SHA256, Bytes.ofHex(leaf.textValue()))));

        assertThat(range.root().hex()).isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @ParameterizedTest
    @EnumSource
    void root_everySizeUpTo200_isThatOfTheDefinition(DigestAlgorithm algorithm) {
        CompactRange range = CompactRange.of(algorithm);
        List<Bytes> leaves = new ArrayList<>();
        for (int size = 0; size <= 200; size++) {
            assertThat(range.size()).isEqualTo(size);
            assertThat(range.root()).isEqualTo(definition(algorithm, leaves));
            Bytes leaf = MerkleHash.leaf(algorithm, Bytes.ofUtf8("leaf " + size));
            leaves.add(leaf);
            range.append(leaf);
        }
    }

    @Test
    void leaf_holdingTwoHashes_isNotTheirNode() {
        Bytes left = MerkleHash.leaf(DigestAlgorithm.SM3, Bytes.ofUtf8("a"));
        Bytes right = MerkleHash.leaf(DigestAlgorithm.SM3, Bytes.ofUtf8("b"));
        Bytes joined = Bytes.ofHex(left.hex() + right.hex());

        assertThat(MerkleHash.leaf(DigestAlgorithm.SM3, joined))
                .isNotEqualTo(MerkleHash.node(DigestAlgorithm.SM3, left, right));
    }

    @Test
    void append_hashOfOtherLength_isRefused() {
        CompactRange range = CompactRange.of(DigestAlgorithm.SM3);

        assertThatThrownBy(() -> range.append(Bytes.ofHex("00"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(range.size()).isZero();
    }
}
