package org.huzheng.document;

import java.util.Optional;
import org.huzheng.BilingualText;

/**
 * One thing wrong with a document's content 文书缺陷.
 *
 * @param field the field concerned
 * @param article the article not kept, such as {@code 行政处罚法 59(2)}; empty where only the form asks
 * @param text what is wrong
 */
public record ContentDefect(String field, Optional<String> article, BilingualText text) {
    /** Field, article and text on one line. */
    @Override
    public String toString() {
        return field + article.map(cited -> " (" + cited + ")").orElse("") + ": " + text;
    }
}
