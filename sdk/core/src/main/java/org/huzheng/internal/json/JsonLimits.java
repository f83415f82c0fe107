package org.huzheng.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadFeature;

/** How much JSON we are willing to read from a stranger. */
final class JsonLimits {
    static final int MAX_DEPTH = 32;
    static final int MAX_BYTES = 8 * 1024 * 1024;
    static final int MAX_NUMBER = 40;
    static final int MAX_NAME = 256;

    private JsonLimits() {}

    static JsonFactory strictFactory() {
        return new JsonFactoryBuilder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }
}
