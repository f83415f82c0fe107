package org.huzheng.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;

/** RFC 9162 §2.1 word for word: recursive, over all leaves, without a thought for speed. */
final class NaiveTree {
    private final DigestAlgorithm algorithm;
    private final List<Bytes> leaves = new ArrayList<>();
    private final Map<List<Integer>, Bytes> roots = new HashMap<>();

    NaiveTree(DigestAlgorithm algorithm, int size) {
        this.algorithm = algorithm;
        for (int i = 0; i < size; i++) {
            leaves.add(MerkleHash.leaf(algorithm, MemoryLog.data(i)));
        }
    }

    Bytes leaf(int index) {
        return leaves.get(index);
    }

    /** MTH(D[start:end]). */
    Bytes root(int start, int end) {
        Bytes known = roots.get(List.of(start, end));
        if (known == null) {
            known = computed(start, end);
            roots.put(List.of(start, end), known);
        }
        return known;
    }

    private Bytes computed(int start, int end) {
        if (start == end) {
            return MerkleHash.empty(algorithm);
        }
        if (end - start == 1) {
            return leaves.get(start);
        }
        int middle = middle(start, end);
        return MerkleHash.node(algorithm, root(start, middle), root(middle, end));
    }

    /** PATH(index, D[start:end]), from the leaf up. */
    List<Bytes> inclusion(int index, int start, int end) {
        if (end - start == 1) {
            return new ArrayList<>();
        }
        int middle = middle(start, end);
        boolean left = index < middle;
        List<Bytes> path = left ? inclusion(index, start, middle) : inclusion(index, middle, end);
        path.add(left ? root(middle, end) : root(start, middle));
        return path;
    }

    /** SUBPROOF(from, D[start:end], whole) with {@code from} counted from the first leaf of all. */
    List<Bytes> consistency(int from, int start, int end, boolean whole) {
        if (from == end) {
            List<Bytes> proof = new ArrayList<>();
            if (!whole) {
                proof.add(root(start, end));
            }
            return proof;
        }
        int middle = middle(start, end);
        boolean left = from <= middle;
        List<Bytes> proof = left ? consistency(from, start, middle, whole) : consistency(from, middle, end, false);
        proof.add(left ? root(middle, end) : root(start, middle));
        return proof;
    }

    /** The largest power of two smaller than the number of leaves. */
    private static int middle(int start, int end) {
        int power = 1;
        while (power * 2 < end - start) {
            power *= 2;
        }
        return start + power;
    }
}
