package org.huzheng.sharing.terms;

/**
 * What of a value leaves 脱敏规则. A masked character is {@code *}, one for each code point, so that the length still shows;
 * the table stands in {@code spec/contract-terms.md}. An empty value stays empty.
 */
public enum Masking {
    /** 不脱敏: as it is. */
    NONE(Integer.MAX_VALUE, 0),
    /** 姓名: the first character. */
    NAME(1, 0),
    /** 证件号码: the first three and the last four. */
    ID_NUMBER(3, 4),
    /** 电话号码: the first three and the last four. */
    PHONE(3, 4),
    /** 地址: the first six, which name province, city or county. */
    ADDRESS(6, 0),
    /** 账号: the last four. */
    ACCOUNT(0, 4),
    /** 日期: the year of a date written yyyy-mm-dd. */
    YEAR(4, 0),
    /** 全部隐藏: three asterisks, whatever the length. */
    HIDDEN(0, 0);

    private static final String HIDES = "***";

    private final int first;
    private final int last;

    Masking(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /**
     * What leaves. A value too short to hide anything of is hidden whole.
     *
     * @param value the value as the provider has it
     */
    public String apply(String value) {
        if (this == NONE || value.isEmpty()) {
            return value;
        }
        if (this == HIDDEN) {
            return HIDES;
        }
        int[] points = value.codePoints().toArray();
        if (points.length <= first + last) {
            return "*".repeat(points.length);
        }
        StringBuilder masked = new StringBuilder();
        for (int at = 0; at < points.length; at++) {
            boolean shown = at < first || at >= points.length - last;
            masked.appendCodePoint(shown ? points[at] : '*');
        }
        return masked.toString();
    }
}
