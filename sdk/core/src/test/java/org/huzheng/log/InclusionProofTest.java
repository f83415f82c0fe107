package org.huzheng.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.log.internal.ProofBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-LOG-002")
class InclusionProofTest {
    private static final int LARGEST = 130;

    @TestFactory
    Stream<DynamicTest> verify_sharedVector_givesItsVerdict() {
        return LogVectors.each("log/HZ-LOG-002-inclusion.json", vector -> {
            InclusionProof proof = new InclusionProof(
                    Long.parseUnsignedLong(vector.string("index")),
                    Long.parseUnsignedLong(vector.string("size")),
                    LogVectors.hexes(vector, "hashes"));
            boolean verdict = proof.verify(
                    DigestAlgorithm.ofId(vector.string("algorithm")),
                    LogVectors.hex(vector, "leafHash"),
                    LogVectors.hex(vector, "root"));
            assertThat(verdict).isEqualTo(vector.bool("valid"));
        });
    }

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    void verify_everyIndexOfEverySize_passesAndEveryMutationFails(DigestAlgorithm algorithm) {
        MemoryLog log = MemoryLog.ofSize(algorithm, LARGEST);
        for (int size = 1; size <= LARGEST; size++) {
            Bytes root = log.proofs().root(size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = log.proofs().inclusion(index, size);
                assertThat(proof.verify(algorithm, log.leafHash(index), root)).isTrue();
                assertThat(proof.verify(algorithm, log.leafHash(index + 1L), root))
                        .isFalse();
                assertThat(proof.verify(algorithm, log.leafHash(index), flip(root)))
                        .isFalse();
                for (List<Bytes> hashes : mutations(proof.hashes())) {
                    assertThat(new InclusionProof(index, size, hashes).verify(algorithm, log.leafHash(index), root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void verify_anyOtherIndex_fails() {
        MemoryLog log = MemoryLog.ofSize(DigestAlgorithm.SM3, 40);
        for (int size = 1; size <= 40; size++) {
            Bytes root = log.proofs().root(size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = log.proofs().inclusion(index, size);
                for (int other = 0; other <= size; other++) {
                    boolean verdict = new InclusionProof(other, size, proof.hashes())
                            .verify(DigestAlgorithm.SM3, log.leafHash(index), root);
                    assertThat(verdict).isEqualTo(other == index);
                }
            }
        }
    }

    @Test
    void verify_otherAlgorithm_fails() {
        MemoryLog log = MemoryLog.ofSize(DigestAlgorithm.SM3, 5);
        boolean verdict = log.proofs()
                .inclusion(2, 5)
                .verify(DigestAlgorithm.SHA256, log.leafHash(2), log.proofs().root(5));
        assertThat(verdict).isFalse();
    }

    @Test
    void verify_proofOfEarlierTree_stillPassesAfterGrowth() {
        MemoryLog log = MemoryLog.ofSize(DigestAlgorithm.SM3, 9);
        Bytes root = log.appender().root();
        InclusionProof proof = log.proofs().inclusion(4, 9);
        for (int i = 9; i < 60; i++) {
            log.append(MemoryLog.data(i));
            assertThat(proof.verify(DigestAlgorithm.SM3, log.leafHash(4), root)).isTrue();
            assertThat(log.proofs().inclusion(4, 9)).isEqualTo(proof);
        }
    }

    static LongStream hugeSizes() {
        return LongStream.of(1L << 62, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, -2, -1);
    }

    @ParameterizedTest
    @MethodSource("hugeSizes")
    void verify_sizesBeyond63Bits_areUnsigned(long size) {
        HugeTree tree = new HugeTree();
        Bytes root = tree.proofs().root(size);
        for (long index : new long[] {0, 1, size >>> 1, size - 2, size - 1}) {
            InclusionProof proof = tree.proofs().inclusion(index, size);
            assertThat(proof.verify(HugeTree.ALGORITHM, HugeTree.LEAF, root)).isTrue();
            List<Bytes> shorter = proof.hashes().subList(1, proof.hashes().size());
            assertThat(new InclusionProof(index, size, shorter).verify(HugeTree.ALGORITHM, HugeTree.LEAF, root))
                    .isFalse();
        }
        assertThat(new InclusionProof(size, size, List.of()).wellFormed()).isFalse();
    }

    @Test
    void inclusion_indexNotBelowSize_isRefused() {
        ProofBuilder proofs = MemoryLog.ofSize(DigestAlgorithm.SM3, 3).proofs();
        for (long index : new long[] {3, 4, -1}) {
            assertThatThrownBy(() -> proofs.inclusion(index, 3))
                    .isInstanceOfSatisfying(
                            HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
        }
    }

    /** Every change of one hash: flipped, cut, missing, doubled, exchanged with its neighbour, and one more at the end. */
    static List<List<Bytes>> mutations(List<Bytes> hashes) {
        List<List<Bytes>> all = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            List<Bytes> flipped = new ArrayList<>(hashes);
            flipped.set(i, flip(hashes.get(i)));
            List<Bytes> cut = new ArrayList<>(hashes);
            cut.set(i, Bytes.of(hashes.get(i).toArray(), 0, 31));
            List<Bytes> missing = new ArrayList<>(hashes);
            missing.remove(i);
            List<Bytes> doubled = new ArrayList<>(hashes);
            doubled.add(i, hashes.get(i));
            all.addAll(List.of(flipped, cut, missing, doubled));
            if (i > 0) {
                List<Bytes> exchanged = new ArrayList<>(hashes);
                exchanged.set(i, hashes.get(i - 1));
                exchanged.set(i - 1, hashes.get(i));
                all.add(exchanged);
            }
        }
        List<Bytes> longer = new ArrayList<>(hashes);
        longer.add(HugeTree.LEAF);
        all.add(longer);
        return all;
    }

    static Bytes flip(Bytes hash) {
        byte[] bytes = hash.toArray();
        bytes[bytes.length - 1] ^= 1;
        return Bytes.of(bytes);
    }
}
