package org.huzheng.crypto;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The published values of the contract. */
@SuppressWarnings("exports") // test code; nothing exports it
public final class CryptoVectors {
    private CryptoVectors() {}

    public static JsonNode read(String file) {
        Path path = Path.of(System.getProperty("huzheng.root"), "spec", "vectors", file);
        try {
            return new ObjectMapper().readTree(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
