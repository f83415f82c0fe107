package org.huzheng.client.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.GatewayHeaders;

/** The headers a gateway wants, held to what they may be. */
final class ForeignHeaders {
    private static final String OURS = "x-hz-";
    private static final Set<String> SET_BY_US = Set.of(
            "idempotency-key",
            "content-type",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "range",
            "host",
            "connection",
            "expect",
            "upgrade");

    private ForeignHeaders() {}

    static Map<String, String> of(GatewayHeaders source, Call call) {
        Map<String, String> headers = asked(source, call);
        headers.forEach(ForeignHeaders::require);
        return headers;
    }

    private static Map<String, String> asked(GatewayHeaders source, Call call) {
        try {
            return Map.copyOf(source.of(call.method(), call.target().toString()));
        } catch (HuzhengException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID,
                    "the gateway headers cannot be had: " + e.getClass().getSimpleName(),
                    e);
        }
    }

    /** The name only in a refusal: a value may be a secret. */
    private static void require(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(OURS) || SET_BY_US.contains(lower)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "the header " + name + " is not a gateway's to set");
        }
        if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+") || !value.chars().allMatch(ForeignHeaders::printable)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "a gateway header that HTTP does not allow");
        }
    }

    private static boolean printable(int c) {
        return c >= ' ' && c < 0x7f;
    }
}
