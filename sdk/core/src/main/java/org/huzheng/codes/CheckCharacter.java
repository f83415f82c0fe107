package org.huzheng.codes;

/** The check characters of the three standards, each over a text whose characters were checked before. */
final class CheckCharacter {
    /** GB 32100-2015: digits and upper-case letters without I, O, S, V, Z. */
    static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CITIZEN_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CITIZEN_CHECKS = "10X98765432";

    private CheckCharacter() {}

    /** Of the first 17 characters, by GB 32100-2015: weights 3^i mod 31. */
    static char ofCreditCode(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += USCC_ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return USCC_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Of the first 8 characters, by GB 11714-1997. */
    static char ofOrganisation(String text) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(text.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        if (check == 10) {
            return 'X';
        }
        return check == 11 ? '0' : (char) ('0' + check);
    }

    /** Of the first 17 digits, by GB 11643-1999 (ISO 7064 MOD 11-2). */
    static char ofCitizen(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (text.charAt(i) - '0') * CITIZEN_WEIGHTS[i];
        }
        return CITIZEN_CHECKS.charAt(sum % 11);
    }
}
