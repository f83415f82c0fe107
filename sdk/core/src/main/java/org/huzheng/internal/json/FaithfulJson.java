package org.huzheng.internal.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Reads JSON only if it can be kept exactly as sent: valid UTF-8, no duplicate key, no number or text we would bend. */
final class FaithfulJson {
    private static final BigInteger MAX_SAFE = BigInteger.valueOf(9_007_199_254_740_991L);

    private FaithfulJson() {}

    static JsonNode read(ObjectMapper mapper, byte[] utf8) {
        if (utf8.length > JsonLimits.MAX_BYTES) {
            throw new HuzhengException(ErrorCode.JSON_LIMIT_EXCEEDED, utf8.length + " bytes");
        }
        String text = decode(utf8);
        try (JsonParser parser = new LimitedParser(mapper.getFactory().createParser(text))) {
            JsonNode node = mapper.reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .with(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                    .readTree(parser);
            if (node == null || node.isMissingNode() || parser.nextToken() != null) {
                throw new HuzhengException(ErrorCode.JSON_MALFORMED, "not one JSON value");
            }
            requireSafe(node);
            return node;
        } catch (JsonParseException e) {
            throw new HuzhengException(code(e), where(e));
        } catch (JsonProcessingException e) {
            // By name: older libraries have no such class, and a number of a thousand digits stops newer ones before us
            boolean limit = e.getClass().getSimpleName().equals("StreamConstraintsException");
            throw new HuzhengException(limit ? ErrorCode.JSON_LIMIT_EXCEEDED : ErrorCode.JSON_MALFORMED, where(e));
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.JSON_MALFORMED, "unreadable", e);
        }
    }

    /** The library tells its refusals apart by message alone; what it quotes in one holds no space. */
    private static ErrorCode code(JsonParseException e) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Duplicate")) {
            return ErrorCode.JSON_DUPLICATE_KEY;
        }
        boolean surrogate = message.contains("surrogate") && message.contains(" in field name");
        return surrogate ? ErrorCode.JSON_LONE_SURROGATE : ErrorCode.JSON_MALFORMED;
    }

    /** Line and column only: the library's message quotes content, so its exception is no cause of ours either. */
    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? "unreadable"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static String decode(byte[] utf8) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(utf8);
        CharBuffer out = CharBuffer.allocate(utf8.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new HuzhengException(ErrorCode.BODY_NOT_UTF8, "offset " + in.position());
        }
        return out.flip().toString();
    }

    static void requireSafe(JsonNode node) {
        if (node.isIntegralNumber() && node.bigIntegerValue().abs().compareTo(MAX_SAFE) > 0) {
            // Never the number itself: eighteen digits may be an identity number.
            throw new HuzhengException(
                    ErrorCode.JSON_NUMBER_UNSAFE,
                    "a whole number of " + node.asText().length() + " characters");
        }
        if (node.isTextual()) {
            requirePaired(node.textValue());
        }
        node.fieldNames().forEachRemaining(FaithfulJson::requirePaired);
        node.forEach(FaithfulJson::requireSafe);
    }

    private static void requirePaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new HuzhengException(ErrorCode.JSON_LONE_SURROGATE, "at character " + i);
            }
        }
    }
}
