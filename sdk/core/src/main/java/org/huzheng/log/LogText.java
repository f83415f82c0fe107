package org.huzheng.log;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;

/** The spellings all log texts share. Each value has exactly one. */
final class LogText {
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,19}");

    private static final Pattern PURPOSE = Pattern.compile("[a-z.]+/[a-z-]+@v[0-9]+");

    private LogText() {}

    static HuzhengException malformed(String detail) {
        return new HuzhengException(ErrorCode.LOG_MALFORMED, detail);
    }

    static void require(boolean condition, String detail) {
        if (!condition) {
            throw malformed(detail);
        }
    }

    /** The text of at most so many bytes, if it is valid UTF-8. */
    static String utf8(Bytes bytes, int limit) {
        require(bytes.length() <= limit, "longer than " + limit + " bytes");
        String text = bytes.utf8();
        require(Bytes.ofUtf8(text).equals(bytes), "not UTF-8");
        return text;
    }

    /** An unsigned 64-bit number in decimal without leading zeroes. */
    static long unsigned(String text, String what) {
        require(DECIMAL.matcher(text).matches(), what + " is not a decimal number");
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw malformed(what + " exceeds 64 bits");
        }
    }

    static Bytes base64(String text, String what) {
        try {
            return Bytes.ofBase64(text);
        } catch (IllegalArgumentException e) {
            throw malformed(what + " is not canonical base64");
        }
    }

    static Bytes hash(String text, String what) {
        Bytes hash = base64(text, what);
        require(hash.length() == DigestAlgorithm.LENGTH, what + " has not " + DigestAlgorithm.LENGTH + " bytes");
        return hash;
    }

    /** The text of a note that is no checkpoint: whose, what for, and what is attested. */
    static String attestation(String origin, String purpose, List<String> lines) {
        require(PURPOSE.matcher(purpose).matches(), "purpose does not read DOMAIN/WORD@vN");
        require(lines.stream().noneMatch(line -> line.contains("\n")), "an attested line is several");
        return origin + "\n" + purpose + "\n"
                + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** A key name of c2sp.org/signed-note: not empty, no Unicode space, no plus, no control character. */
    static String keyName(String name) {
        boolean good = !name.isEmpty()
                && Bytes.ofUtf8(name).utf8().equals(name)
                && name.codePoints()
                        .noneMatch(c -> c == '+'
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c));
        require(good, "key name is empty or holds a space, plus or control character");
        return name;
    }
}
