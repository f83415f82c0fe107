package org.huzheng.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Holds a parser to our limits itself: the library has none before 2.15, and hosts bring older ones. */
final class LimitedParser extends JsonParserDelegate {
    private int depth;

    LimitedParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token == null) {
            return token;
        }
        if (token.isStructStart() && ++depth > JsonLimits.MAX_DEPTH) {
            throw beyond("nested deeper than " + JsonLimits.MAX_DEPTH);
        }
        if (token.isStructEnd()) {
            depth--;
        }
        if (token == JsonToken.FIELD_NAME && delegate.getTextLength() > JsonLimits.MAX_NAME) {
            throw beyond("a field name longer than " + JsonLimits.MAX_NAME);
        }
        if (token.isNumeric() && delegate.getTextLength() > JsonLimits.MAX_NUMBER) {
            throw beyond("a number longer than " + JsonLimits.MAX_NUMBER);
        }
        return token;
    }

    private static HuzhengException beyond(String what) {
        return new HuzhengException(ErrorCode.JSON_LIMIT_EXCEEDED, what);
    }
}
