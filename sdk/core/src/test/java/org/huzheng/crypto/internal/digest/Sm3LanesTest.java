package org.huzheng.crypto.internal.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.DigestAlgorithm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The leaves hashed together, beside BouncyCastle's SM3 of each alone. */
@Tag("HZ-CRY-005")
class Sm3LanesTest {
    private static final int CHUNK = ContentHasher.CHUNK_SIZE;
    private static final int ALL = Sm3Lanes.LANES * CHUNK;

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 64, 65_535})
    void leaves_hashedTogether_areThoseOfEachChunkAlone(int offset) {
        byte[] buffer = random(offset + ALL);
        List<Bytes> leaves = Sm3Lanes.leaves(buffer, offset);
        assertThat(leaves).hasSize(Sm3Lanes.LANES);
        for (int i = 0; i < leaves.size(); i++) {
            assertThat(leaves.get(i))
                    .isEqualTo(MerkleHash.leaf(DigestAlgorithm.SM3, Bytes.of(buffer, offset + i * CHUNK, CHUNK)));
        }
    }

    @Test
    void leaves_ofAllOnesAndOfZeros_areThoseOfEachChunkAlone() {
        for (int value : new int[] {0, 0xff}) {
            byte[] buffer = new byte[ALL];
            java.util.Arrays.fill(buffer, (byte) value);
            assertThat(Sm3Lanes.leaves(buffer, 0))
                    .containsOnly(MerkleHash.leaf(DigestAlgorithm.SM3, Bytes.of(buffer, 0, CHUNK)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ALL - 1, ALL, ALL + 1, ALL + CHUNK, 2 * ALL + 3 * CHUNK + 17})
    void tree_takenAtOnceOrInPieces_handsOnTheSameLeaves(int length) {
        byte[] content = random(length);
        for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
            List<Bytes> atOnce = new ArrayList<>();
            List<Bytes> inPieces = new ArrayList<>();
            TreeDigest whole = TreeDigest.withLeafSink(algorithm, atOnce::add).update(content, 0, length);
            TreeDigest pieces = TreeDigest.withLeafSink(algorithm, inPieces::add);
            for (int at = 0; at < length; at += 50_000) {
                pieces.update(content, at, Math.min(50_000, length - at));
            }
            assertThat(whole.finish()).isEqualTo(pieces.finish());
            assertThat(atOnce).isEqualTo(inPieces);
        }
    }
}
