package org.huzheng.log;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/**
 * A consistency proof 一致性证明 of RFC 9162 §2.1.4: the smaller tree is the beginning of the larger one, so nothing was
 * rewritten. It may be any claim, wrong ones included; {@link #verify} judges.
 *
 * @param from the smaller tree's number of leaves, an unsigned 64-bit number
 * @param to the larger tree's number of leaves, an unsigned 64-bit number
 * @param hashes the nodes of the proof, 32 bytes each
 */
public record ConsistencyProof(long from, long to, List<Bytes> hashes) {
    /** Copies the list. */
    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /**
     * Whether the tree with {@code fromRoot} is the beginning of the tree with {@code toRoot}, by RFC 9162 §2.1.4.2 with its
     * final check. From an empty tree nothing can be proven: always false.
     */
    public boolean verify(DigestAlgorithm algorithm, Bytes fromRoot, Bytes toRoot) {
        boolean hashesFit = InclusionProof.isHash(fromRoot)
                && InclusionProof.isHash(toRoot)
                && hashes.stream().allMatch(InclusionProof::isHash);
        if (!hashesFit || from == 0 || Long.compareUnsigned(from, to) > 0) {
            return false;
        }
        if (from == to) {
            return hashes.isEmpty() && fromRoot.equals(toRoot);
        }
        return !hashes.isEmpty() && climb(algorithm, fromRoot, toRoot);
    }

    private boolean climb(DigestAlgorithm algorithm, Bytes fromRoot, Bytes toRoot) {
        List<Bytes> path = path(fromRoot);
        int complete = Long.numberOfTrailingZeros(from);
        long fn = (from - 1) >>> complete;
        long sn = (to - 1) >>> complete;
        Bytes fr = path.get(0);
        Bytes sr = path.get(0);
        for (Bytes hash : path.subList(1, path.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = MerkleHash.node(algorithm, hash, fr);
                sr = MerkleHash.node(algorithm, hash, sr);
                int skipped = fn == 0 ? 0 : Long.numberOfTrailingZeros(fn);
                fn >>>= skipped;
                sn >>>= skipped;
            } else {
                sr = MerkleHash.node(algorithm, sr, hash);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        return sn == 0 && fr.equals(fromRoot) && sr.equals(toRoot);
    }

    /** A complete smaller tree is itself a node of the larger one and left out of the proof. */
    private List<Bytes> path(Bytes fromRoot) {
        List<Bytes> path = new ArrayList<>();
        if (Long.bitCount(from) == 1) {
            path.add(fromRoot);
        }
        path.addAll(hashes);
        return path;
    }

    /**
     * Judges whether the newer checkpoint only grew the older one; adds LOG_INCONSISTENT if not. The checkpoints' signatures
     * are not looked at.
     */
    public void verify(
            Checkpoint older, Checkpoint newer, DigestAlgorithm algorithm, String subject, Findings findings) {
        findings.assess(Axis.LOG);
        boolean sizesFit = older.size() == from && newer.size() == to;
        boolean grown =
                older.origin().equals(newer.origin()) && sizesFit && verify(algorithm, older.root(), newer.root());
        if (!grown) {
            findings.add(
                    ReasonCode.LOG_INCONSISTENT,
                    subject,
                    "from " + Long.toUnsignedString(older.size()) + " to " + Long.toUnsignedString(newer.size()));
        }
    }
}
