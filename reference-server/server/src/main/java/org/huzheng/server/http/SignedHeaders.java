package org.huzheng.server.http;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.jspecify.annotations.Nullable;

/** The headers of a signed request, present and well-formed; {@code carried} is all of them as they came. */
record SignedHeaders(
        Map<SignedHeader, String> carried,
        CryptoSuite suite,
        String appId,
        String keyId,
        long timestamp,
        String nonce,
        String target,
        Digest contentDigest,
        Bytes signature,
        String idempotencyKey) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern KEY_ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern MILLIS = Pattern.compile("[0-9]{13}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern IDEMPOTENCY_KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final int MAX_TARGET = 4096;

    /** Reads them; {@code header} gives a header's value or null. */
    static SignedHeaders read(Function<String, @Nullable String> header) {
        Map<SignedHeader, String> values = new EnumMap<>(SignedHeader.class);
        for (SignedHeader name : SignedHeader.values()) {
            String value = header.apply(name.headerName());
            if (value == null || value.isEmpty()) {
                throw new HuzhengException(ErrorCode.HEADER_MISSING, name.headerName());
            }
            values.put(name, value);
        }
        return read(values, header.apply(SignedHeader.IDEMPOTENCY_KEY));
    }

    private static SignedHeaders read(Map<SignedHeader, String> values, @Nullable String idempotencyKey) {
        String algorithm = values.getOrDefault(SignedHeader.SIGN_ALG, "");
        CryptoSuite suite =
                SignedHeader.suite(algorithm).orElseThrow(() -> invalid(SignedHeader.SIGN_ALG.headerName()));
        if (idempotencyKey != null && !IDEMPOTENCY_KEY.matcher(idempotencyKey).matches()) {
            throw invalid(SignedHeader.IDEMPOTENCY_KEY);
        }
        String target = values.getOrDefault(SignedHeader.TARGET, "");
        if (target.length() > MAX_TARGET) {
            throw invalid(SignedHeader.TARGET.headerName());
        }
        String digest = matching(values, SignedHeader.CONTENT_DIGEST, HEX);
        return new SignedHeaders(
                Map.copyOf(values),
                suite,
                matching(values, SignedHeader.APP_ID, NAME),
                matching(values, SignedHeader.KEY_ID, KEY_ID),
                timestamp(values.getOrDefault(SignedHeader.TIMESTAMP, "")),
                matching(values, SignedHeader.NONCE, NONCE),
                target,
                Digest.of(suite.digest(), Bytes.ofHex(digest)),
                signature(values.getOrDefault(SignedHeader.SIGNATURE, "")),
                idempotencyKey == null ? "" : idempotencyKey);
    }

    private static String matching(Map<SignedHeader, String> values, SignedHeader name, Pattern pattern) {
        String value = values.getOrDefault(name, "");
        if (!pattern.matcher(value).matches()) {
            throw invalid(name.headerName());
        }
        return value;
    }

    private static long timestamp(String text) {
        if (MILLIS.matcher(text).matches()) {
            throw new HuzhengException(ErrorCode.TIMESTAMP_LOOKS_LIKE_MILLIS, SignedHeader.TIMESTAMP.headerName());
        }
        if (!SECONDS.matcher(text).matches()) {
            throw invalid(SignedHeader.TIMESTAMP.headerName());
        }
        return Long.parseLong(text);
    }

    private static Bytes signature(String base64) {
        try {
            return Bytes.ofBase64(base64);
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.SIGNATURE_MALFORMED, "not base64", e);
        }
    }

    private static HuzhengException invalid(String header) {
        return new HuzhengException(ErrorCode.HEADER_INVALID, header);
    }
}
