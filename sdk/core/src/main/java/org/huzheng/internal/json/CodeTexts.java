package org.huzheng.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.huzheng.BilingualText;

/** The texts of reason and error codes, read once from the contract's own files. */
public final class CodeTexts {
    private final Map<String, JsonNode> rows;
    private final byte[] file;

    /** Read only once the library that reads them is known to fit. */
    private static final class Files {
        private static final CodeTexts ERRORS = load("error-codes.json");
        private static final CodeTexts REASONS = load("reason-codes.json");
        private static final CodeTexts CHECKS = load("recognition-checks.json");
        private static final CodeTexts PURPOSES = load("purposes.json");
    }

    private CodeTexts(Map<String, JsonNode> rows, byte[] file) {
        this.rows = rows;
        this.file = file;
    }

    /** {@code spec/error-codes.json}. */
    public static CodeTexts errors() {
        Jackson.require();
        return Files.ERRORS;
    }

    /** {@code spec/reason-codes.json}. */
    public static CodeTexts reasons() {
        Jackson.require();
        return Files.REASONS;
    }

    /** {@code spec/recognition-checks.json}. */
    public static CodeTexts checks() {
        Jackson.require();
        return Files.CHECKS;
    }

    /** {@code spec/purposes.json}. */
    public static CodeTexts purposes() {
        Jackson.require();
        return Files.PURPOSES;
    }

    private static CodeTexts load(String name) {
        try (InputStream in = CodeTexts.class.getResourceAsStream("/org/huzheng/finding/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            byte[] file = in.readAllBytes();
            Map<String, JsonNode> rows = new LinkedHashMap<>();
            for (JsonNode row : JsonObject.requireFaithful(file).get("codes")) {
                rows.put(row.get("code").textValue(), row);
            }
            return new CodeTexts(rows, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All codes of the file, in its order. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /** The bytes of the file: their digest says which edition of it was used. */
    public byte[] file() {
        return file.clone();
    }

    /** What happened. */
    public BilingualText text(String code) {
        return new BilingualText(string(code, "zh"), string(code, "en"));
    }

    /** What to do. */
    public BilingualText hint(String code) {
        return new BilingualText(string(code, "hintZh"), string(code, "hintEn"));
    }

    /** A text column. */
    public String string(String code, String column) {
        return field(code, column).textValue();
    }

    /** A text column that may be absent; then empty. */
    public String optional(String code, String column) {
        return row(code).path(column).asText("");
    }

    /** A number column. */
    public int number(String code, String column) {
        return field(code, column).intValue();
    }

    /** A yes/no column; absent is no. */
    public boolean flag(String code, String column) {
        return row(code).path(column).booleanValue();
    }

    private JsonNode field(String code, String column) {
        JsonNode field = row(code).get(column);
        if (field == null) {
            throw new IllegalStateException(code + " has no " + column);
        }
        return field;
    }

    private JsonNode row(String code) {
        JsonNode row = rows.get(code);
        if (row == null) {
            throw new IllegalStateException("no such code in the contract: " + code);
        }
        return row;
    }
}
