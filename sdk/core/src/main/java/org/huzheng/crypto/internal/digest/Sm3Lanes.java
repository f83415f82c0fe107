package org.huzheng.crypto.internal.digest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.DigestAlgorithm;

/**
 * SM3 (GB/T 32905) of many leaves at once 多路杂凑: each variable of the compression function is an array with one element a leaf,
 * so that the compiler makes vector instructions of every loop. A leaf is 0x00 and a chunk, so its words straddle those of the
 * chunk by a byte. Not thread-safe.
 */
final class Sm3Lanes {
    /** How many leaves at once: enough to fill vectors, few enough to stay in the cache. */
    static final int LANES = 32;

    private static final int CHUNK = ContentHasher.CHUNK_SIZE;
    private static final int BLOCK = 64;
    private static final int WORDS = 16;
    private static final int EXPANDED = 68;
    private static final int EARLY_CONSTANT = 0x79cc4519;
    private static final int LATE_CONSTANT = 0x7a879d8a;
    private static final int PAD = 0x00800000;
    private static final int LEAF_BITS = 8 * (CHUNK + 1);
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int[] START = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };

    private final int[][] state = new int[START.length][LANES];
    private final int[][] round = new int[START.length][LANES];
    private final int[][] words = new int[EXPANDED][LANES];

    private Sm3Lanes() {}

    /** The hashes of as many leaves as there are lanes, whose chunks lie one after another. */
    static List<Bytes> leaves(byte[] buffer, int offset) {
        return new Sm3Lanes().hash(buffer, offset);
    }

    private List<Bytes> hash(byte[] buffer, int offset) {
        for (int i = 0; i < START.length; i++) {
            Arrays.fill(state[i], START[i]);
        }
        for (int at = 0; at < CHUNK; at += BLOCK) {
            load(buffer, offset, at);
            compress();
        }
        loadEnd(buffer, offset);
        compress();
        List<Bytes> hashes = new ArrayList<>();
        byte[] hash = new byte[DigestAlgorithm.LENGTH];
        for (int lane = 0; lane < LANES; lane++) {
            for (int i = 0; i < START.length; i++) {
                WORD.set(hash, Integer.BYTES * i, state[i][lane]);
            }
            hashes.add(Bytes.of(hash));
        }
        return hashes;
    }

    private void load(byte[] buffer, int offset, int at) {
        for (int lane = 0; lane < LANES; lane++) {
            int chunk = offset + lane * CHUNK;
            words[0][lane] = at == 0 ? word(buffer, chunk) >>> 8 : word(buffer, chunk + at - 1);
            for (int j = 1; j < WORDS; j++) {
                words[j][lane] = word(buffer, chunk + at - 1 + Integer.BYTES * j);
            }
        }
    }

    /** The last byte of each chunk, and the padding. */
    private void loadEnd(byte[] buffer, int offset) {
        for (int j = 1; j < WORDS; j++) {
            Arrays.fill(words[j], j == WORDS - 1 ? LEAF_BITS : 0);
        }
        for (int lane = 0; lane < LANES; lane++) {
            words[0][lane] = (buffer[offset + (lane + 1) * CHUNK - 1] << 24) | PAD;
        }
    }

    private static int word(byte[] buffer, int at) {
        return (int) WORD.get(buffer, at);
    }

    private void compress() {
        for (int j = WORDS; j < EXPANDED; j++) {
            expand(words[j], words[j - 16], words[j - 9], words[j - 3], words[j - 13], words[j - 6]);
        }
        for (int i = 0; i < START.length; i++) {
            System.arraycopy(state[i], 0, round[i], 0, LANES);
        }
        for (int j = 0; j < EXPANDED - 4; j++) {
            // The variables move on by one each round; instead of their values, their names do
            int[] a = round[-j & 3];
            int[] b = round[(1 - j) & 3];
            int[] c = round[(2 - j) & 3];
            int[] d = round[(3 - j) & 3];
            int[] e = round[4 + (-j & 3)];
            int[] f = round[4 + ((1 - j) & 3)];
            int[] g = round[4 + ((2 - j) & 3)];
            int[] h = round[4 + ((3 - j) & 3)];
            if (j < WORDS) {
                early(a, b, c, d, e, f, g, h, words[j], words[j + 4], Integer.rotateLeft(EARLY_CONSTANT, j));
            } else {
                late(a, b, c, d, e, f, g, h, words[j], words[j + 4], Integer.rotateLeft(LATE_CONSTANT, j));
            }
        }
        for (int i = 0; i < START.length; i++) {
            feed(state[i], round[i]);
        }
    }

    private static void expand(int[] w, int[] w16, int[] w9, int[] w3, int[] w13, int[] w6) {
        for (int l = 0; l < LANES; l++) {
            int x = w16[l] ^ w9[l] ^ Integer.rotateLeft(w3[l], 15);
            w[l] = x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23) ^ Integer.rotateLeft(w13[l], 7) ^ w6[l];
        }
    }

    private static void early(
            int[] a, int[] b, int[] c, int[] d, int[] e, int[] f, int[] g, int[] h, int[] w, int[] w4, int constant) {
        for (int l = 0; l < LANES; l++) {
            int va = a[l];
            int vb = b[l];
            int ve = e[l];
            int vf = f[l];
            int word = w[l];
            int r = Integer.rotateLeft(va, 12);
            int s = Integer.rotateLeft(r + ve + constant, 7);
            int vd = d[l] + (va ^ vb ^ c[l]) + (s ^ r) + (word ^ w4[l]);
            int vh = h[l] + (ve ^ vf ^ g[l]) + s + word;
            b[l] = Integer.rotateLeft(vb, 9);
            d[l] = vd;
            f[l] = Integer.rotateLeft(vf, 19);
            h[l] = vh ^ Integer.rotateLeft(vh, 9) ^ Integer.rotateLeft(vh, 17);
        }
    }

    private static void late(
            int[] a, int[] b, int[] c, int[] d, int[] e, int[] f, int[] g, int[] h, int[] w, int[] w4, int constant) {
        for (int l = 0; l < LANES; l++) {
            int va = a[l];
            int vb = b[l];
            int vc = c[l];
            int ve = e[l];
            int vf = f[l];
            int word = w[l];
            int r = Integer.rotateLeft(va, 12);
            int s = Integer.rotateLeft(r + ve + constant, 7);
            int vd = d[l] + ((va & vb) | (vc & (va | vb))) + (s ^ r) + (word ^ w4[l]);
            int vh = h[l] + ((ve & vf) | (~ve & g[l])) + s + word;
            b[l] = Integer.rotateLeft(vb, 9);
            d[l] = vd;
            f[l] = Integer.rotateLeft(vf, 19);
            h[l] = vh ^ Integer.rotateLeft(vh, 9) ^ Integer.rotateLeft(vh, 17);
        }
    }

    private static void feed(int[] state, int[] round) {
        for (int l = 0; l < LANES; l++) {
            state[l] ^= round[l];
        }
    }
}
