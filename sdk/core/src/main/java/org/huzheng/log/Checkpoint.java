package org.huzheng.log;

import java.util.List;
import org.huzheng.crypto.Bytes;

/**
 * A checkpoint 检查点 of c2sp.org/tlog-checkpoint: which log, how many leaves, what root. Extension lines are refused: nobody
 * here would know what they promise.
 *
 * @param origin the log's name, without control characters
 * @param size the number of leaves, an unsigned 64-bit number
 * @param root the root over them, 32 bytes
 */
public record Checkpoint(String origin, long size, Bytes root) {
    /** Refuses an origin that is not one line and a root of another length. */
    public Checkpoint {
        boolean oneLine = !origin.isEmpty() && origin.codePoints().noneMatch(Character::isISOControl);
        LogText.require(oneLine, "origin is empty or holds a control character");
        LogText.require(InclusionProof.isHash(root), "root has not 32 bytes");
    }

    /**
     * Parses a checkpoint's text.
     *
     * @throws org.huzheng.HuzhengException LOG_MALFORMED
     */
    public static Checkpoint parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        LogText.require(lines.size() == 4 && lines.get(3).isEmpty(), "checkpoint has not three lines");
        return new Checkpoint(lines.get(0), LogText.unsigned(lines.get(1), "size"), LogText.hash(lines.get(2), "root"));
    }

    /** The three lines that are signed. */
    public String text() {
        return origin + "\n" + Long.toUnsignedString(size) + "\n" + root.base64() + "\n";
    }
}
