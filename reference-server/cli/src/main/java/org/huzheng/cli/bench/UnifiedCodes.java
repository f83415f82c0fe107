package org.huzheng.cli.bench;

import java.util.Locale;

/** Made-up unified social credit codes 统一社会信用代码 with right check characters (GB 32100, GB 11714), for samples. */
final class UnifiedCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private UnifiedCodes() {}

    /** The code of a government body in a county, by its number there. */
    static String of(String county, int number) {
        String inner = String.format(Locale.ROOT, "%08d", number);
        String body = "11" + county + inner + innerCheck(inner);
        return body + check(body);
    }

    private static char innerCheck(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * INNER_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }

    private static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
