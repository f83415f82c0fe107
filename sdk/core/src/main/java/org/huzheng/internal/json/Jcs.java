package org.huzheng.internal.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * RFC 8785 canonical JSON. Numbers beyond 2^53 and lone surrogates are refused first: the library would silently change
 * them.
 */
public final class Jcs {
    private Jcs() {}

    /**
     * The canonical form of a JSON text.
     *
     * @throws HuzhengException for malformed JSON, duplicate keys, unsafe numbers and lone surrogates
     */
    public static byte[] canonicalize(byte[] json) {
        JsonObject.requireFaithful(json);
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.JSON_MALFORMED, "cannot be put into canonical form", e);
        }
    }

    /** Whether these bytes are already canonical. */
    public static boolean isCanonical(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).equals(new String(canonicalize(json), StandardCharsets.UTF_8));
    }
}
