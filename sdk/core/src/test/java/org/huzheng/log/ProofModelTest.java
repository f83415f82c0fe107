package org.huzheng.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.Mutations;
import org.huzheng.crypto.internal.digest.CompactRange;
import org.huzheng.log.internal.ProofBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Trees and proofs against the recursive definitions of RFC 9162, for every size and every index. */
@Tag("rounds")
class ProofModelTest {
    private static final int LARGEST = 130;
    private static final int EVERY_BIT_UP_TO = 9 + Math.min(20, Mutations.FACTOR - 1);
    private static final DigestAlgorithm ALGORITHM = DigestAlgorithm.SHA256;

    private final NaiveTree tree = new NaiveTree(ALGORITHM, LARGEST);
    private final ProofBuilder proofs = MemoryLog.ofSize(ALGORITHM, LARGEST).proofs();
    private final Random random = new Random(9162);

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    @Tag("HZ-CRY-005")
    void range_ofEverySize_hasTheRootOfTheRecursiveDefinition(DigestAlgorithm algorithm) {
        NaiveTree model = new NaiveTree(algorithm, LARGEST);
        CompactRange range = CompactRange.of(algorithm);
        for (int size = 0; size <= LARGEST; size++) {
            assertThat(range.size()).isEqualTo(size);
            assertThat(range.root()).isEqualTo(model.root(0, size)).isEqualTo(range.root());
            if (size < LARGEST) {
                range.append(model.leaf(size));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    @Tag("HZ-CRY-005")
    void range_ofExchangedOrRepeatedLeaves_hasAnotherRoot(DigestAlgorithm algorithm) {
        NaiveTree model = new NaiveTree(algorithm, 33);
        for (int size = 2; size <= 33; size++) {
            int at = random.nextInt(size - 1);
            CompactRange exchanged = CompactRange.of(algorithm);
            CompactRange repeated = CompactRange.of(algorithm);
            for (int i = 0; i < size; i++) {
                int other = i == at ? at + 1 : i == at + 1 ? at : i;
                exchanged.append(model.leaf(other));
                repeated.append(model.leaf(i == at + 1 ? at : i));
            }
            assertThat(exchanged.root()).isNotEqualTo(model.root(0, size));
            assertThat(repeated.root()).isNotEqualTo(model.root(0, size));
        }
    }

    @Test
    @Tag("HZ-LOG-002")
    void inclusion_ofEveryIndexInEverySize_isThatOfTheModelAndHolds() {
        for (int size = 1; size <= LARGEST; size++) {
            Bytes root = tree.root(0, size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = proofs.inclusion(index, size);
                assertThat(proof.hashes()).isEqualTo(tree.inclusion(index, 0, size));
                assertThat(proof.wellFormed()).isTrue();
                assertThat(proof.verify(ALGORITHM, tree.leaf(index), root)).isTrue();
            }
        }
    }

    @Test
    @Tag("HZ-LOG-002")
    void inclusion_ofAnotherLeafIndexOrSize_neverHolds() {
        for (int size = 2; size <= LARGEST; size++) {
            Bytes root = tree.root(0, size);
            for (int index = 0; index < size; index++) {
                List<Bytes> hashes = tree.inclusion(index, 0, size);
                int other = (index + 1 + random.nextInt(size - 1)) % size;
                assertThat(new InclusionProof(index, size, hashes).verify(ALGORITHM, tree.leaf(other), root))
                        .isFalse();
                assertThat(new InclusionProof(other, size, hashes).verify(ALGORITHM, tree.leaf(index), root))
                        .isFalse();
                Bytes before = tree.root(0, size - 1);
                assertThat(new InclusionProof(index, size, hashes).verify(ALGORITHM, tree.leaf(index), before))
                        .isFalse();
            }
        }
    }

    @Test
    @Tag("HZ-LOG-002")
    void inclusion_withAHashLessOrMore_fitsNoTreeOfThatSize() {
        for (int size = 1; size <= LARGEST; size++) {
            int index = random.nextInt(size);
            List<Bytes> hashes = tree.inclusion(index, 0, size);
            for (int at = 0; at <= hashes.size(); at++) {
                List<Bytes> more = new ArrayList<>(hashes);
                more.add(at, tree.leaf(0));
                assertRefused(new InclusionProof(index, size, more), size);
                if (at < hashes.size()) {
                    List<Bytes> less = new ArrayList<>(hashes);
                    less.remove(at);
                    assertRefused(new InclusionProof(index, size, less), size);
                }
            }
        }
    }

    private void assertRefused(InclusionProof proof, int size) {
        assertThat(proof.wellFormed()).isFalse();
        assertThat(proof.verify(ALGORITHM, tree.leaf((int) proof.index()), tree.root(0, size)))
                .isFalse();
    }

    @Test
    @Tag("HZ-LOG-002")
    void inclusion_withAnyBitFlipped_neverHolds() {
        for (int size = 1; size <= LARGEST; size++) {
            Bytes root = tree.root(0, size);
            for (int index = 0; index < size; index++) {
                Bytes leaf = tree.leaf(index);
                for (List<Bytes> flipped : flips(tree.inclusion(index, 0, size), size)) {
                    assertThat(new InclusionProof(index, size, flipped).verify(ALGORITHM, leaf, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    @Tag("HZ-LOG-003")
    void consistency_ofEveryPairOfSizes_isThatOfTheModelAndHolds() {
        for (int to = 1; to <= LARGEST; to++) {
            Bytes newer = tree.root(0, to);
            for (int from = 1; from <= to; from++) {
                ConsistencyProof proof = proofs.consistency(from, to);
                assertThat(proof.hashes()).isEqualTo(tree.consistency(from, 0, to, true));
                assertThat(proof.verify(ALGORITHM, tree.root(0, from), newer)).isTrue();
            }
        }
    }

    @Test
    @Tag("HZ-LOG-003")
    void consistency_withAnyBitFlipped_neverHolds() {
        for (int to = 1; to <= LARGEST; to++) {
            Bytes newer = tree.root(0, to);
            for (int from = 1; from < to; from++) {
                Bytes older = tree.root(0, from);
                for (List<Bytes> flipped : flips(tree.consistency(from, 0, to, true), to)) {
                    assertThat(new ConsistencyProof(from, to, flipped).verify(ALGORITHM, older, newer))
                            .isFalse();
                }
            }
        }
    }

    @Test
    @Tag("HZ-LOG-003")
    void consistency_ofOtherSizesOrRoots_neverHolds() {
        for (int to = 2; to <= LARGEST; to++) {
            for (int from = 1; from < to; from++) {
                List<Bytes> hashes = tree.consistency(from, 0, to, true);
                Bytes older = tree.root(0, from);
                Bytes newer = tree.root(0, to);
                assertThat(new ConsistencyProof(from, to, hashes).verify(ALGORITHM, newer, older))
                        .isFalse();
                assertThat(new ConsistencyProof(to, from, hashes).verify(ALGORITHM, newer, older))
                        .isFalse();
                assertThat(new ConsistencyProof(from, to, hashes).verify(ALGORITHM, tree.root(0, from - 1), newer))
                        .isFalse();
                assertThat(new ConsistencyProof(from, to, hashes).verify(ALGORITHM, older, tree.root(0, to - 1)))
                        .isFalse();
                assertThat(new ConsistencyProof(0, to, hashes).verify(ALGORITHM, tree.root(0, 0), newer))
                        .isFalse();
            }
        }
    }

    @Test
    @Tag("HZ-LOG-003")
    void consistency_ofARewrittenLeaf_neverHolds() {
        MemoryLog rewritten = new MemoryLog(ALGORITHM);
        rewritten.append(Bytes.ofUtf8("another beginning"));
        for (int i = 1; i < LARGEST; i++) {
            rewritten.append(MemoryLog.data(i));
        }
        for (int to = 1; to <= LARGEST; to++) {
            Bytes newer = rewritten.proofs().root(to);
            for (int from = 1; from <= to; from += 1 + to / 8) {
                ConsistencyProof proof = rewritten.proofs().consistency(from, to);
                assertThat(proof.verify(ALGORITHM, tree.root(0, from), newer)).isFalse();
            }
        }
    }

    /** Every bit of every hash in small trees; in the others one bit of each hash. */
    private List<List<Bytes>> flips(List<Bytes> hashes, int size) {
        List<List<Bytes>> all = new ArrayList<>();
        for (int at = 0; at < hashes.size(); at++) {
            for (int bit = 0; bit < DigestAlgorithm.LENGTH * Byte.SIZE; bit++) {
                if (size <= EVERY_BIT_UP_TO || bit == 0) {
                    int flipped = size <= EVERY_BIT_UP_TO ? bit : random.nextInt(DigestAlgorithm.LENGTH * Byte.SIZE);
                    byte[] hash = hashes.get(at).toArray();
                    hash[flipped / Byte.SIZE] ^= (byte) (1 << flipped % Byte.SIZE);
                    List<Bytes> copy = new ArrayList<>(hashes);
                    copy.set(at, Bytes.of(hash));
                    all.add(copy);
                }
            }
        }
        return all;
    }
}
