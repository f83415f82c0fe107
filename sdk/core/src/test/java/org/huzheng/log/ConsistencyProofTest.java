package org.huzheng.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.log.internal.ProofBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-LOG-003")
class ConsistencyProofTest {
    @TestFactory
    Stream<DynamicTest> verify_publishedSha256Case_givesItsVerdict() {
        assertThat(LogVectors.cases("merkle-consistency-sha256.json")).hasSize(98);
        return LogVectors.each("merkle-consistency-sha256.json", vector -> {
            List<Bytes> hashes = vector.has("proof")
                    ? vector.strings("proof").stream().map(Bytes::ofBase64).toList()
                    : List.of();
            ConsistencyProof proof = new ConsistencyProof(vector.integer("size1"), vector.integer("size2"), hashes);
            Bytes root1 = Bytes.ofBase64(vector.string("root1"));
            Bytes root2 = Bytes.ofBase64(vector.string("root2"));
            // One good case has a text for a root where equal sizes make it unimportant; to us a root is 32 bytes.
            boolean placeholder = root1.equals(Bytes.ofUtf8("don't care 2"));
            boolean expected = !vector.bool("wantErr") && !placeholder;
            assertThat(proof.verify(DigestAlgorithm.SHA256, root1, root2)).isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> verify_sharedVector_givesItsVerdict() {
        return LogVectors.each("log/HZ-LOG-003-consistency.json", vector -> {
            ConsistencyProof proof = new ConsistencyProof(
                    Long.parseUnsignedLong(vector.string("from")),
                    Long.parseUnsignedLong(vector.string("to")),
                    LogVectors.hexes(vector, "hashes"));
            boolean verdict = proof.verify(
                    DigestAlgorithm.ofId(vector.string("algorithm")),
                    LogVectors.hex(vector, "fromRoot"),
                    LogVectors.hex(vector, "toRoot"));
            assertThat(verdict).isEqualTo(vector.bool("valid"));
        });
    }

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    void verify_everyPairOfSizes_passesAndEveryMutationFails(DigestAlgorithm algorithm) {
        MemoryLog log = MemoryLog.ofSize(algorithm, 64);
        for (int to = 1; to <= 64; to++) {
            Bytes toRoot = log.proofs().root(to);
            for (int from = 1; from <= to; from++) {
                Bytes fromRoot = log.proofs().root(from);
                ConsistencyProof proof = log.proofs().consistency(from, to);
                assertThat(proof.verify(algorithm, fromRoot, toRoot)).isTrue();
                assertThat(proof.verify(algorithm, InclusionProofTest.flip(fromRoot), toRoot))
                        .isFalse();
                assertThat(proof.verify(algorithm, fromRoot, InclusionProofTest.flip(toRoot)))
                        .isFalse();
                for (List<Bytes> hashes : InclusionProofTest.mutations(proof.hashes())) {
                    assertThat(new ConsistencyProof(from, to, hashes).verify(algorithm, fromRoot, toRoot))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void verify_rewrittenHistory_fails() {
        MemoryLog honest = MemoryLog.ofSize(DigestAlgorithm.SM3, 33);
        for (int from = 1; from < 33; from++) {
            MemoryLog rewritten = new MemoryLog(DigestAlgorithm.SM3);
            rewritten.append(Bytes.ofUtf8("rewritten"));
            for (int i = 1; i < 33; i++) {
                rewritten.append(MemoryLog.data(i));
            }
            boolean verdict = rewritten
                    .proofs()
                    .consistency(from, 33)
                    .verify(
                            DigestAlgorithm.SM3,
                            honest.proofs().root(from),
                            rewritten.proofs().root(33));
            assertThat(verdict).isFalse();
        }
    }

    @Test
    void verify_sizesBeyond63Bits_areUnsigned() {
        HugeTree tree = new HugeTree();
        long[] sizes = {1, 3, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 5, -2, -1};
        for (int to = 0; to < sizes.length; to++) {
            for (int from = 0; from <= to; from++) {
                ConsistencyProof proof = tree.proofs().consistency(sizes[from], sizes[to]);
                Bytes fromRoot = tree.proofs().root(sizes[from]);
                Bytes toRoot = tree.proofs().root(sizes[to]);
                assertThat(proof.verify(HugeTree.ALGORITHM, fromRoot, toRoot)).isTrue();
                ConsistencyProof backwards = new ConsistencyProof(sizes[to], sizes[from], proof.hashes());
                assertThat(backwards.verify(HugeTree.ALGORITHM, toRoot, fromRoot))
                        .isEqualTo(from == to);
            }
        }
    }

    @Test
    void consistency_sizesOutOfOrderOrZero_isRefused() {
        ProofBuilder proofs = MemoryLog.ofSize(DigestAlgorithm.SM3, 5).proofs();
        for (long[] sizes : new long[][] {{0, 5}, {0, 0}, {5, 4}, {-1, 5}}) {
            assertThatThrownBy(() -> proofs.consistency(sizes[0], sizes[1]))
                    .isInstanceOfSatisfying(
                            HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
        }
    }

    @Test
    void checkpoints_ofAGrownLog_areConsistent() {
        Findings findings = judge(checkpoint("log", 3, 3), checkpoint("log", 7, 7), 3, 7);
        assertThat(findings.clean()).isTrue();
        assertThat(findings.assessed()).containsExactly(Axis.LOG);
    }

    @Test
    void checkpoints_thatDiffer_giveLogInconsistent() {
        List<Findings> all = List.of(
                judge(checkpoint("log", 3, 3), checkpoint("other", 7, 7), 3, 7),
                judge(checkpoint("log", 3, 4), checkpoint("log", 7, 7), 3, 7),
                judge(checkpoint("log", 3, 3), checkpoint("log", 7, 6), 3, 7),
                judge(checkpoint("log", 3, 3), checkpoint("log", 7, 7), 2, 7),
                judge(checkpoint("log", 3, 3), checkpoint("log", 7, 7), 3, 6),
                judge(checkpoint("log", 3, 3), checkpoint("log", 3, 4), 3, 3));
        assertThat(all).allMatch(findings -> findings.has(ReasonCode.LOG_INCONSISTENT));
    }

    private static Checkpoint checkpoint(String origin, int size, int rootOf) {
        return new Checkpoint(
                origin, size, MemoryLog.ofSize(DigestAlgorithm.SM3, 8).proofs().root(rootOf));
    }

    private static Findings judge(Checkpoint older, Checkpoint newer, int from, int to) {
        Findings findings = new Findings();
        MemoryLog.ofSize(DigestAlgorithm.SM3, 8)
                .proofs()
                .consistency(from, to)
                .verify(older, newer, DigestAlgorithm.SM3, "log", findings);
        return findings;
    }
}
