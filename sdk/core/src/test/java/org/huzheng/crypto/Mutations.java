package org.huzheng.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Seeded damage of bytes and texts, and what every parser owes to whoever hands it damage. */
public final class Mutations {
    /** How many times the ordinary number of rounds to run. */
    public static final int FACTOR = Integer.getInteger("huzheng.rounds", 1);

    private static final int SHORTEST_QUOTE = 6;

    private Mutations() {}

    /** A bit, a run of bytes, a cut, a repetition, or two places exchanged. */
    public static Bytes bytes(Bytes good, Random random) {
        byte[] all = good.toArray();
        int from = random.nextInt(all.length);
        int length = Math.min(1 + random.nextInt(6), all.length - from);
        switch (random.nextInt(5)) {
            case 0 -> all[from] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            case 1 -> {
                for (int i = from; i < from + length; i++) {
                    all[i] = (byte) random.nextInt();
                }
            }
            case 2 -> {
                return join(all, from, from + length);
            }
            case 3 -> {
                return join(all, from + length, from);
            }
            default -> {
                int other = random.nextInt(all.length);
                byte kept = all[from];
                all[from] = all[other];
                all[other] = kept;
            }
        }
        return Bytes.of(all);
    }

    private static Bytes join(byte[] all, int headEnd, int tailStart) {
        byte[] joined = new byte[headEnd + all.length - tailStart];
        System.arraycopy(all, 0, joined, 0, headEnd);
        System.arraycopy(all, tailStart, joined, headEnd, all.length - tailStart);
        return Bytes.of(joined);
    }

    /** One character exchanged for a likely one, left out, put in, doubled, or swapped with its neighbour. */
    public static String text(String good, String likely, Random random) {
        StringBuilder text = new StringBuilder(good);
        int at = random.nextInt(text.length());
        char drawn = likely.charAt(random.nextInt(likely.length()));
        switch (random.nextInt(5)) {
            case 0 -> text.setCharAt(at, drawn);
            case 1 -> text.deleteCharAt(at);
            case 2 -> text.insert(at, drawn);
            case 3 -> text.insert(at, text.charAt(at));
            default -> {
                int next = (at + 1) % text.length();
                char kept = text.charAt(at);
                text.setCharAt(at, text.charAt(next));
                text.setCharAt(next, kept);
            }
        }
        return text.toString();
    }

    /**
     * Whether the parser refused, which it may do only as a HuzhengException of one of these codes that never repeats the
     * value.
     */
    public static boolean refused(Runnable parsing, String value, Set<ErrorCode> codes) {
        try {
            parsing.run();
            return false;
        } catch (HuzhengException e) {
            assertThat(codes).contains(e.code());
            if (value.length() >= SHORTEST_QUOTE) {
                assertThat(e.detail()).doesNotContain(value);
                assertThat(e.getMessage()).doesNotContain(value);
            }
            return true;
        }
    }
}
