package org.huzheng.penalty;

import java.util.List;
import java.util.Objects;
import org.huzheng.BilingualText;

/**
 * One reason 理由与依据 of an answer.
 *
 * @param article the article it rests on, for example {@code 行政处罚法 33(1)}, or the local document that says so
 * @param text the reason in both languages
 */
public record LegalReason(String article, BilingualText text) {
    /** Both are required. */
    public LegalReason {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(text, "text");
    }

    /** A reason in two languages. */
    public static LegalReason of(String article, String zh, String en) {
        return new LegalReason(article, new BilingualText(zh, en));
    }

    /** The texts of several reasons as one, without their articles; empty texts for none. */
    public static BilingualText together(List<LegalReason> reasons) {
        return new BilingualText(
                String.join("；", reasons.stream().map(each -> each.text().zh()).toList()),
                String.join("; ", reasons.stream().map(each -> each.text().en()).toList()));
    }

    /** The text and the article, on one line. */
    @Override
    public String toString() {
        return text + " (" + article + ")";
    }
}
