package org.huzheng.cli.exchange;

import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;

/** Business ids 业务编号: those people give, and those that follow from another. */
final class Ids {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final int SHORT = 16;
    private static final int KEPT = 40;

    private Ids() {}

    /**
     * An id somebody gave.
     *
     * @throws HuzhengException OPTION_VALUE_INVALID
     */
    static String given(String name, String id) {
        if (!FORM.matcher(id).matches()) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID,
                    name + " " + id + "：编号为 1–64 个字母、数字或 . _ : - / an id is 1–64 letters, digits or . _ : -");
        }
        return id;
    }

    /**
     * The id that follows from others, always the same; one that would be too long, or of characters no id has, is abridged by
     * its digest.
     *
     * @param first an id, or a word that may begin one
     */
    static String following(String first, String... others) {
        String whole = first + "-" + String.join("-", others);
        if (FORM.matcher(whole).matches()) {
            return whole;
        }
        String digest =
                DigestAlgorithm.SHA256.digest(Bytes.ofUtf8(whole)).value().hex();
        return first.substring(0, Math.min(first.length(), KEPT)) + "-" + digest.substring(0, SHORT);
    }
}
