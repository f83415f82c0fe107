package org.huzheng.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.PipedInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.internal.digest.CompactRange;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-CRY-004")
class ContentHasherTest {
    private static final int CHUNK = ContentHasher.CHUNK_SIZE;

    private static ContentDigests slowly(CryptoSuite suite, byte[] content, List<Bytes> leaves) {
        CompactRange tree = CompactRange.of(suite.digest());
        for (int from = 0; from < content.length; from += CHUNK) {
            Bytes chunk = Bytes.of(content, from, Math.min(CHUNK, content.length - from));
            leaves.add(MerkleHash.leaf(suite.digest(), chunk));
            tree.append(MerkleHash.leaf(suite.digest(), chunk));
        }
        return new ContentDigests(
                content.length,
                Set.of(DigestAlgorithm.SM3.digest(content), DigestAlgorithm.SHA256.digest(content)),
                Digest.of(suite.digest(), tree.root()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17})
    void finish_anyLengthCutAnyhow_equalsSeparateHashing(int length) {
        Random random = new Random(length);
        byte[] content = new byte[length];
        random.nextBytes(content);
        for (CryptoSuite suite : CryptoSuite.values()) {
            List<Bytes> leaves = new ArrayList<>();
            ContentHasher hasher = ContentHasher.withLeafSink(suite, leaves::add);
            for (int from = 0; from < length; ) {
                int part = Math.min(length - from, random.nextInt(2 * CHUNK));
                hasher.update(content, from, part);
                from += part;
            }
            List<Bytes> expectedLeaves = new ArrayList<>();
            assertThat(hasher.finish()).isEqualTo(slowly(suite, content, expectedLeaves));
            assertThat(leaves).isEqualTo(expectedLeaves);
            assertThat(ContentHasher.digest(suite, new ByteArrayInputStream(content)))
                    .isEqualTo(slowly(suite, content, expectedLeaves));
        }
    }

    @Test
    @Tag("HZ-CRY-005")
    void finish_emptyFile_hasTheEmptyTree() {
        ContentDigests digests = ContentHasher.of(CryptoSuite.SM).finish();

        assertThat(digests.length()).isZero();
        assertThat(digests.treeRoot()).isEqualTo(digests.sm3());
    }

    @Test
    void digest_readingFails_isIoFailed() {
        PipedInputStream broken = new PipedInputStream();

        HuzhengException error =
                catchThrowableOfType(HuzhengException.class, () -> ContentHasher.digest(CryptoSuite.SM, broken));

        assertThat(error.code()).isEqualTo(ErrorCode.IO_FAILED);
    }
}
