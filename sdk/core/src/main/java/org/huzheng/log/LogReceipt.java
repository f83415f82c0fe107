package org.huzheng.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/**
 * A log receipt 日志回执: proof, verifiable offline, that a statement is in a log. Travels as {@code c2sp.org/tlog-proof@v1}
 * without the {@code extra} line, which nothing would authenticate.
 *
 * @param proof where the leaf is, in the tree of the checkpoint
 * @param checkpoint the checkpoint
 */
public record LogReceipt(InclusionProof proof, SignedCheckpoint checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";
    private static final int MAX_BYTES = 512 * 1024;
    private static final int MAX_HASHES = 64;

    /** Refuses a proof in another tree than the checkpoint's and more hashes than any tree has levels. */
    public LogReceipt {
        LogText.require(proof.size() == checkpoint.checkpoint().size(), "proof and checkpoint differ in size");
        LogText.require(proof.hashes().size() <= MAX_HASHES, "more hashes than any proof has");
        LogText.require(proof.hashes().stream().allMatch(InclusionProof::isHash), "a hash has not 32 bytes");
    }

    /**
     * Parses a receipt in its one spelling.
     *
     * @throws HuzhengException LOG_MALFORMED
     */
    public static LogReceipt parse(Bytes receipt) {
        String text = LogText.utf8(receipt, MAX_BYTES);
        int blank = text.indexOf("\n\n");
        LogText.require(blank >= 0, "receipt has no checkpoint");
        List<String> head = List.of(text.substring(0, blank).split("\n", -1));
        LogText.require(head.size() >= 2 && head.get(0).equals(HEADER), "receipt does not start with " + HEADER);
        LogText.require(head.get(1).startsWith(INDEX), "receipt has no index");
        SignedCheckpoint checkpoint = SignedCheckpoint.parse(Bytes.ofUtf8(text.substring(blank + 2)));
        InclusionProof proof = new InclusionProof(
                LogText.unsigned(head.get(1).substring(INDEX.length()), "index"),
                checkpoint.checkpoint().size(),
                head.stream()
                        .skip(2)
                        .map(hash -> LogText.hash(hash, "proof hash"))
                        .toList());
        LogReceipt parsed = new LogReceipt(proof, checkpoint);
        LogText.require(parsed.format().equals(receipt), "receipt is not in its canonical spelling");
        return parsed;
    }

    /** The receipt as it travels. */
    public Bytes format() {
        String head = HEADER + "\n" + INDEX + Long.toUnsignedString(proof.index()) + "\n";
        String hashes =
                proof.hashes().stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
        return Bytes.ofUtf8(head + hashes + "\n" + checkpoint.format().utf8());
    }

    /**
     * Parses and judges a receipt; one that cannot be parsed gives LOG_RECEIPT_MALFORMED.
     *
     * @param receipt the receipt as it travelled
     * @param leafData the log entry: a statement's envelope without its receipt
     * @return the receipt, if it could be parsed; valid only if nothing was found
     */
    public static Optional<LogReceipt> verify(
            Bytes receipt, Bytes leafData, LogTrust trust, String subject, Findings findings) {
        findings.assess(Axis.LOG);
        try {
            LogReceipt parsed = parse(receipt);
            parsed.verify(leafData, trust, subject, findings);
            return Optional.of(parsed);
        } catch (HuzhengException e) {
            findings.add(ReasonCode.LOG_RECEIPT_MALFORMED, subject, e.detail());
            return Optional.empty();
        }
    }

    /**
     * Judges the receipt offline. Besides what {@link SignedCheckpoint#verify} finds: a proof that fits no tree of that size
     * gives LOG_PROOF_INVALID, one that does not lead from this leaf to the checkpoint's root LOG_LEAF_MISMATCH.
     */
    public void verify(Bytes leafData, LogTrust trust, String subject, Findings findings) {
        Optional<CryptoSuite> suite = checkpoint.verify(trust, subject, findings);
        if (!proof.wellFormed()) {
            findings.add(ReasonCode.LOG_PROOF_INVALID, subject, "the proof fits no tree of that size");
            return;
        }
        // Of a log nobody knows at least refuse what is wrong whichever its suite is.
        Stream<DigestAlgorithm> candidates =
                suite.map(CryptoSuite::digest).map(Stream::of).orElseGet(() -> Stream.of(DigestAlgorithm.values()));
        if (candidates.noneMatch(algorithm -> includes(algorithm, leafData))) {
            findings.add(ReasonCode.LOG_LEAF_MISMATCH, subject, "leaf and proof do not lead to the checkpoint's root");
        }
    }

    private boolean includes(DigestAlgorithm algorithm, Bytes leafData) {
        return proof.verify(
                algorithm,
                MerkleHash.leaf(algorithm, leafData),
                checkpoint.checkpoint().root());
    }
}
