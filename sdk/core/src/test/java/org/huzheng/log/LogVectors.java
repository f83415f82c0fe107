package org.huzheng.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.junit.jupiter.api.DynamicTest;

/** The shared vectors, as one dynamic test a case. */
final class LogVectors {
    private LogVectors() {}

    interface Check {
        void accept(JsonObject vector);
    }

    static Stream<DynamicTest> each(String file, Check check) {
        return cases(file).stream()
                .map(vector -> DynamicTest.dynamicTest(vector.string("name"), () -> check.accept(vector)));
    }

    static List<JsonObject> cases(String file) {
        Path path = Path.of(System.getProperty("huzheng.root"), "spec", "vectors", file);
        try {
            return JsonObject.parse(Files.readAllBytes(path)).objects("cases", vector -> vector);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Bytes> hexes(JsonObject vector, String name) {
        return vector.strings(name).stream().map(Bytes::ofHex).toList();
    }

    static Bytes hex(JsonObject vector, String name) {
        return Bytes.ofHex(vector.string(name));
    }
}
