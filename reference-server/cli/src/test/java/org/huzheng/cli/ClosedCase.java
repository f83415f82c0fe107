package org.huzheng.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The published ordinary case, handled by the department that {@code keygen} makes, and a document for each record. */
record ClosedCase(Desk desk, Path file, Path documents) {
    private static final Path CASES = Path.of(System.getProperty("huzheng.root"), "spec/vectors/cases");
    static final List<String> STAGES = List.of("START", "INVESTIGATION", "REVIEW", "DECISION", "SERVICE", "EXECUTION");

    static ClosedCase on(Desk desk) {
        Path documents = desk.folder("docs");
        for (int i = 0; i < STAGES.size(); i++) {
            write(
                    documents.resolve("0" + (i + 1) + "-记录-" + STAGES.get(i) + ".pdf"),
                    "not really a document: " + STAGES.get(i));
        }
        return new ClosedCase(desk, desk.file("case.json", published("ordinary")), documents);
    }

    /** A published case, handled by the department that {@code keygen} makes. */
    static String published(String name) {
        try {
            return Files.readString(CASES.resolve("HZ-CAS-030-" + name + ".json"))
                    .replace("11330421MB00000356", "11330421MB0000019G");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same case before its last events. */
    Path until(String event) {
        try {
            ObjectNode json = (ObjectNode) new ObjectMapper().readTree(file.toFile());
            ArrayNode events = (ArrayNode) json.get("events");
            int at = 0;
            while (!events.get(at).get("type").textValue().equals(event)) {
                at++;
            }
            while (events.size() > at) {
                events.remove(at);
            }
            return desk.file("until.json", json.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Object> line(Object caseFile, Object from, Path out, Object... further) {
        List<Object> line = new ArrayList<>(List.of("case", "archive", caseFile, "--documents", from));
        line.addAll(List.of("--key", desk.key("department.p12"), "--password-file", desk.key("password.txt")));
        line.addAll(List.of("--out", out));
        line.addAll(List.of(further));
        return line;
    }

    Ran archive(Object caseFile, Object from, Path out, Object... further) {
        return Ran.run(line(caseFile, from, out, further).toArray());
    }

    Path archived(String name) {
        Path out = desk.folder().resolve(name);
        archive(file, documents, out).passed();
        return out;
    }
}
