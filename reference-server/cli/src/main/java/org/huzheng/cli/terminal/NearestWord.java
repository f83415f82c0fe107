package org.huzheng.cli.terminal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which words somebody may have meant who wrote another 最接近的词. */
public final class NearestWord {
    private static final int AT_MOST = 3;

    private NearestWord() {}

    /** The nearest of these words, nearest first; none if nothing is near. */
    public static List<String> of(String written, Collection<String> words) {
        String wanted = plain(written);
        int tolerated = Math.max(1, wanted.length() / 3);
        return words.stream()
                .distinct()
                .filter(word -> distance(wanted, plain(word)) <= tolerated || begins(wanted, plain(word)))
                .sorted(Comparator.comparingInt((String word) -> distance(wanted, plain(word)))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(AT_MOST)
                .toList();
    }

    private static boolean begins(String wanted, String word) {
        return wanted.length() >= 2 && word.startsWith(wanted);
    }

    /** Of a command below another its own name counts. */
    private static String plain(String word) {
        return word.substring(word.lastIndexOf(' ') + 1).replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
    }

    /** Letters to add, leave out, replace or exchange with the next one. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean exchanged =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return exchanged ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
