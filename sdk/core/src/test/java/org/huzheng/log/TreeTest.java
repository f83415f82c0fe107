package org.huzheng.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.log.internal.TreeAppender;
import org.huzheng.log.internal.TreeNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-LOG-001")
class TreeTest {
    @TestFactory
    Stream<DynamicTest> root_ofReferenceLeaves_isThePublishedOne() {
        return LogVectors.each("log/HZ-LOG-001-tree-roots.json", vector -> {
            MemoryLog log = new MemoryLog(DigestAlgorithm.ofId(vector.string("algorithm")));
            List<Bytes> leaves = LogVectors.hexes(vector, "leaves");
            leaves.forEach(log::append);
            assertThat(log.appender().root()).isEqualTo(LogVectors.hex(vector, "root"));
            assertThat(log.proofs().root(leaves.size())).isEqualTo(LogVectors.hex(vector, "root"));
        });
    }

    @Test
    void root_ofSm3ReferenceLeaves_isTheOneOpensslComputes() {
        MemoryLog log = new MemoryLog(DigestAlgorithm.SM3);
        assertThat(log.appender().root().hex())
                .isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
        Stream.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
                .map(Bytes::ofHex)
                .forEach(log::append);
        assertThat(log.appender().root().hex())
                .isEqualTo("bc48ba7a709184b5f2a631e1adeb8dc2a0d4c018c1d6cc89b5664fe154c93b38");
    }

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    void root_ofEverySize_isThatOfTheRecursiveDefinition(DigestAlgorithm algorithm) {
        MemoryLog log = new MemoryLog(algorithm);
        for (int size = 0; size <= 130; size++) {
            Bytes expected = recursive(algorithm, 0, size);
            assertThat(log.appender().root()).isEqualTo(expected);
            assertThat(log.appender().size()).isEqualTo(size);
            assertThat(log.proofs().root(size)).isEqualTo(expected);
            log.append(MemoryLog.data(size));
        }
    }

    private static Bytes recursive(DigestAlgorithm algorithm, int start, int end) {
        if (start == end) {
            return MerkleHash.empty(algorithm);
        }
        if (end - start == 1) {
            return MerkleHash.leaf(algorithm, MemoryLog.data(start));
        }
        int middle = start + Integer.highestOneBit(end - start - 1);
        return MerkleHash.node(algorithm, recursive(algorithm, start, middle), recursive(algorithm, middle, end));
    }

    @Test
    void root_ofAnEarlierSize_isUnchangedByGrowth() {
        MemoryLog log = MemoryLog.ofSize(DigestAlgorithm.SM3, 100);
        for (int size = 0; size <= 100; size++) {
            assertThat(log.proofs().root(size)).isEqualTo(recursive(DigestAlgorithm.SM3, 0, size));
        }
    }

    @Test
    void appender_resumedAtAnySize_completesTheSameNodes() {
        MemoryLog log = MemoryLog.ofSize(DigestAlgorithm.SM3, 70);
        TreeAppender unbroken = TreeAppender.empty(DigestAlgorithm.SM3);
        for (int size = 0; size < 70; size++) {
            TreeAppender resumed = TreeAppender.resume(DigestAlgorithm.SM3, size, log);
            assertThat(resumed.root()).isEqualTo(unbroken.root());
            List<TreeNode> completed = unbroken.append(log.leafHash(size));
            assertThat(resumed.append(log.leafHash(size))).isEqualTo(completed);
            assertThat(completed).hasSize(1 + Integer.numberOfTrailingZeros(size + 1));
        }
    }

    @Test
    void appender_nearTheLargestSize_countsUnsigned() {
        TreeAppender appender = TreeAppender.resume(HugeTree.ALGORITHM, -2, new HugeTree());
        assertThat(appender.append(HugeTree.LEAF)).hasSize(1);
        assertThat(appender.size()).isEqualTo(-1);
        assertThat(appender.root()).isEqualTo(new HugeTree().proofs().root(-1));
    }

    @Test
    void builder_onALargeTree_readsAFewHashesALevel() {
        MemoryLog log = MemoryLog.ofSize(DigestAlgorithm.SHA256, 4095);
        for (int i = 0; i < 4095; i += 17) {
            log.reads = 0;
            log.proofs().inclusion(i, 4095);
            assertThat(log.reads).isLessThanOrEqualTo(2 * 12);
            log.reads = 0;
            log.proofs().consistency(i + 1, 4095);
            assertThat(log.reads).isLessThanOrEqualTo(2 * 12);
        }
    }

    @Test
    void node_withAHashOfAnotherLength_isRefused() {
        assertThatThrownBy(() -> new TreeNode(0, 0, Bytes.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
