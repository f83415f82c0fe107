package org.huzheng.client.signing.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.jspecify.annotations.Nullable;

/**
 * What a request is for 逻辑地址, in one spelling: the path from {@code /v1} on, then the sorted query. Gateways may put a
 * prefix before it; the signature never covers that prefix.
 *
 * <p>Everything but the unreserved characters of RFC 3986 is percent-encoded from UTF-8, in upper-case hexadecimal; query
 * parameters are sorted by name, then value, as encoded. In a query read from a URI, {@code +} means a space.
 */
public final class LogicalTarget {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final String text;

    private LogicalTarget(String text) {
        this.text = text;
    }

    /** One query parameter, not encoded. */
    private record Parameter(String name, String value) {
        String encoded() {
            return encode(name) + "=" + encode(value);
        }
    }

    /** A target of these path segments, not encoded, without a query. */
    public static LogicalTarget of(String... segments) {
        return new LogicalTarget(path(Arrays.asList(segments)));
    }

    /** The same target with one more query parameter, not encoded. */
    public LogicalTarget with(String name, String value) {
        int mark = text.indexOf('?');
        String path = mark < 0 ? text : text.substring(0, mark);
        List<Parameter> parameters = new ArrayList<>(query(mark < 0 ? null : text.substring(mark + 1)));
        parameters.add(new Parameter(name, value));
        return new LogicalTarget(path + joined(parameters));
    }

    /** The same target with these query parameters more, not encoded. */
    public LogicalTarget with(Map<String, String> parameters) {
        LogicalTarget target = this;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            target = target.with(parameter.getKey(), parameter.getValue());
        }
        return target;
    }

    /**
     * The target of a request as it arrived.
     *
     * @param rawPath the encoded path, without any gateway's prefix
     * @param rawQuery the encoded query without its question mark, or null
     * @throws HuzhengException ARGUMENT_INVALID if it is not a well-formed absolute path and query, holds empty or dot
     *     segments, or is not UTF-8
     */
    public static LogicalTarget parse(String rawPath, @Nullable String rawQuery) {
        if (!rawPath.startsWith("/")) {
            throw invalid("the path is not absolute");
        }
        List<String> segments = Arrays.stream(rawPath.substring(1).split("/", -1))
                .map(segment -> decode(segment, false))
                .toList();
        return new LogicalTarget(path(segments) + joined(query(rawQuery)));
    }

    /** The same of a path and a query in one, as a request line has them. */
    public static LogicalTarget parse(String rawTarget) {
        int mark = rawTarget.indexOf('?');
        return mark < 0 ? parse(rawTarget, null) : parse(rawTarget.substring(0, mark), rawTarget.substring(mark + 1));
    }

    private static String path(List<String> segments) {
        for (String segment : segments) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..") || segment.contains("/")) {
                throw invalid("a path segment is empty, dots or holds a slash");
            }
        }
        return "/" + segments.stream().map(LogicalTarget::encode).collect(Collectors.joining("/"));
    }

    private static List<Parameter> query(@Nullable String rawQuery) {
        if (rawQuery == null || rawQuery.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(rawQuery.split("&", -1))
                .map(LogicalTarget::parameter)
                .toList();
    }

    private static Parameter parameter(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? new Parameter(decode(pair, true), "")
                : new Parameter(decode(pair.substring(0, equals), true), decode(pair.substring(equals + 1), true));
    }

    private static String joined(List<Parameter> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream()
                        .sorted(Comparator.comparing((Parameter parameter) -> encode(parameter.name()))
                                .thenComparing(parameter -> encode(parameter.value())))
                        .map(Parameter::encoded)
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String plain) {
        StringBuilder out = new StringBuilder();
        for (byte b : plain.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
            }
        }
        return out.toString();
    }

    private static String decode(String encoded, boolean plusIsSpace) {
        byte[] in = encoded.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '%') {
                out.write(hex(in, i + 1) << 4 | hex(in, i + 2));
                i += 2;
            } else {
                out.write(plusIsSpace && in[i] == '+' ? ' ' : in[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "the target is not UTF-8", e);
        }
    }

    private static int hex(byte[] in, int at) {
        int digit = at < in.length ? Character.digit(in[at], 16) : -1;
        if (digit < 0) {
            throw invalid("a percent sign without two hexadecimal digits");
        }
        return digit;
    }

    private static HuzhengException invalid(String why) {
        return new HuzhengException(ErrorCode.ARGUMENT_INVALID, why);
    }

    /** The one spelling, which is also a valid URI path and query. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogicalTarget target && text.equals(target.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }
}
