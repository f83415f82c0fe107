package org.huzheng.document;

import com.google.common.base.Splitter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the passage on remedies 救济告知. What it cannot be sure of it refuses: the party loses its time, not the agency. */
final class RemedyText {
    private static final String PERIOD = "[一二三四五六七八九十0-9]+\\s*(日|个月)";
    private static final Pattern RECONSIDERATION = Pattern.compile(PERIOD + "内?[^。；;]*向[^。；;]+申请行政复议");
    private static final Pattern SUIT = Pattern.compile(PERIOD + "内?[^。；;]*向[^。；;]*法院[^。；;]*(提起行政诉讼|提起诉讼|起诉)");
    private static final Pattern FIRST = Pattern.compile("先[^。；;]{0,40}申请行政复议");
    private static final Pattern SUIT_WORD = Pattern.compile("诉讼|起诉");
    private static final Pattern AFTER_RECONSIDERATION = Pattern.compile("(复议决定|逾期不作|复议期满|复议机关)");
    private static final Pattern DIRECT =
            Pattern.compile("直接|也可以?|亦可|或者?[^。；;]*(诉讼|起诉)|及[^。；;]{0,4}(诉讼|起诉)|(六|6)\\s*个月");

    private static final Splitter SENTENCES = Splitter.onPattern("[。；;\\n]");

    private RemedyText() {}

    static boolean isComplete(DocumentContent content) {
        return content.text("remedy")
                .map(text -> RECONSIDERATION.matcher(text).find()
                        && SUIT.matcher(text).find())
                .orElse(true);
    }

    static boolean sendsToReconsiderationFirst(DocumentContent content) {
        return content.text("remedy").map(RemedyText::first).orElse(true);
    }

    private static boolean first(String text) {
        if (!FIRST.matcher(text).find()
                || !RECONSIDERATION.matcher(text).find()
                || DIRECT.matcher(text).find()) {
            return false;
        }
        for (String sentence : SENTENCES.split(text)) {
            Matcher suit = SUIT_WORD.matcher(sentence);
            if (suit.find()
                    && !AFTER_RECONSIDERATION
                            .matcher(sentence.substring(0, suit.start()))
                            .find()) {
                return false;
            }
        }
        return true;
    }
}
