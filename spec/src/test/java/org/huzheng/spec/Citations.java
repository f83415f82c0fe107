package org.huzheng.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which articles of a statute a text cites: 行政处罚法第九条至第十四条、第十六条, or 行政处罚法 42(1). */
final class Citations {
    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern NEXT =
            Pattern.compile("^(至|、|和|及)?(?:第([" + DIGITS + "十百零]+)条|第[" + DIGITS + "十百零]+[款项])");
    private static final Pattern ARABIC = Pattern.compile("^ (\\d+)");

    private Citations() {}

    static List<Integer> of(String statute, String text) {
        List<Integer> articles = new ArrayList<>();
        for (int at = text.indexOf(statute); at >= 0; at = text.indexOf(statute, at + 1)) {
            String rest = text.substring(at + statute.length());
            Matcher arabic = ARABIC.matcher(rest);
            if (arabic.find()) {
                articles.add(Integer.valueOf(arabic.group(1)));
            }
            chinese(rest, articles);
        }
        return articles;
    }

    private static void chinese(String text, List<Integer> articles) {
        String rest = text;
        for (Matcher next = NEXT.matcher(rest); next.find(); next = NEXT.matcher(rest)) {
            rest = rest.substring(next.end());
            if (next.group(2) == null) {
                continue;
            }
            int number = number(next.group(2));
            if ("至".equals(next.group(1)) && !articles.isEmpty()) {
                for (int between = articles.get(articles.size() - 1) + 1; between < number; between++) {
                    articles.add(between);
                }
            }
            articles.add(number);
        }
    }

    /** Up to 999. */
    static int number(String chinese) {
        int hundred = chinese.indexOf('百');
        if (hundred >= 0) {
            String below = chinese.substring(hundred + 1).replace("零", "");
            return 100 * digit(chinese.substring(0, hundred)) + (below.isEmpty() ? 0 : number(below));
        }
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return digit(chinese);
        }
        String units = chinese.substring(ten + 1);
        return 10 * (ten == 0 ? 1 : digit(chinese.substring(0, ten))) + (units.isEmpty() ? 0 : digit(units));
    }

    private static int digit(String one) {
        return DIGITS.indexOf(one) + 1;
    }
}
