package org.huzheng.document.internal;

import java.util.Locale;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Amounts as documents write them 金额大写: 人民币伍仟元整（¥5,000.00）. */
public final class AmountText {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};

    private AmountText() {}

    /**
     * An amount in words and figures.
     *
     * @param fen the amount in fen 分
     * @throws HuzhengException ARGUMENT_INVALID if it is negative
     */
    public static String of(long fen) {
        if (fen < 0) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "an amount is not negative");
        }
        return "人民币" + capital(fen) + "（¥" + String.format(Locale.ROOT, "%,d.%02d", fen / 100, fen % 100) + "）";
    }

    static String capital(long fen) {
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int cent = (int) (fen % 10);
        StringBuilder text = new StringBuilder(yuan == 0 ? "" : whole(yuan) + "元");
        if (jiao == 0 && cent == 0) {
            return (yuan == 0 ? "零元" : text) + "整";
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            text.append('零');
        }
        return cent > 0 ? text.append(DIGITS.charAt(cent)).append('分').toString() : text + "整";
    }

    private static String whole(long yuan) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
            if (four == 0) {
                gap = gap || text.length() > 0;
                continue;
            }
            if (text.length() > 0 && (gap || four < 1000)) {
                text.append('零');
            }
            text.append(four(four)).append(GROUPS[group]);
            gap = false;
        }
        return text.toString();
    }

    private static String four(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = text.length() > 0;
                continue;
            }
            text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return text.toString();
    }
}
