package org.huzheng.cli.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.internal.json.JsonObject;

/**
 * Who may call a server, as {@code serve --departments} reads it 单位登记文件; by {@code spec/schemas/departments.json}.
 *
 * @param entries one for each application
 */
record DepartmentsFile(List<Entry> entries) {
    /** Copies the list. */
    DepartmentsFile {
        entries = List.copyOf(entries);
    }

    /** One application of one department, with its certificate files relative to this file. */
    record Entry(String appId, String code, String name, List<String> certificates, List<String> publishes) {
        static Entry read(JsonObject json) {
            Entry entry = new Entry(
                    json.string("appId"),
                    json.string("code"),
                    json.string("name"),
                    json.strings("certificates"),
                    json.has("publishes") ? json.strings("publishes") : List.of());
            json.end();
            return entry;
        }

        static Entry of(DemonstrationDepartment department, String certificate) {
            return new Entry(
                    department.appId(),
                    department.party().code().toString(),
                    department.party().name(),
                    List.of(certificate),
                    List.of());
        }

        private Map<String, Object> json() {
            Map<String, Object> json =
                    Json.ordered("appId", appId, "code", code, "name", name, "certificates", certificates);
            if (!publishes.isEmpty()) {
                json.put("publishes", publishes);
            }
            return json;
        }
    }

    /**
     * Reads it; a file that is missing names nobody.
     *
     * @throws org.huzheng.HuzhengException a JSON_ code naming the field
     */
    static DepartmentsFile read(Path file) {
        if (!Files.exists(file)) {
            return new DepartmentsFile(List.of());
        }
        JsonObject json = JsonObject.parse(Inputs.document(file).toArray());
        DepartmentsFile read = new DepartmentsFile(json.objects("departments", Entry::read));
        json.end();
        return read;
    }

    /** Whether a department is named. */
    boolean names(String code) {
        return entries.stream().anyMatch(entry -> entry.code().equals(code));
    }

    /** The same with one more. */
    DepartmentsFile with(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(entry);
        return new DepartmentsFile(all);
    }

    String text() {
        return Json.pretty(Json.ordered(
                        "departments", entries.stream().map(Entry::json).toList()))
                + "\n";
    }
}
