package org.huzheng;

import java.util.Objects;

/**
 * One text in Chinese and in English, 中英文对照.
 *
 * @param zh the Chinese text, never null
 * @param en the English text, never null
 */
public record BilingualText(String zh, String en) {
    /** Both languages are always present; an empty text is allowed, a null one is not. */
    public BilingualText {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The Chinese text, then the English one, on one line. */
    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
