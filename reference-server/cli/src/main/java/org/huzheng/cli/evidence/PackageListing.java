package org.huzheng.cli.evidence;

import java.util.List;
import java.util.Map;
import org.huzheng.cli.terminal.Json;
import org.huzheng.evidence.packaging.PackageReader;

/** What {@code inspect} says of one package. */
interface PackageListing {
    /** For people, before the entries. */
    List<String> lines();

    /** Everything, as JSON. */
    Map<String, Object> json();

    /** The entries, as JSON. */
    static List<Map<String, Object>> entries(PackageReader reader) {
        return reader.entries().entrySet().stream()
                .map(each -> Json.ordered("name", each.getKey(), "length", each.getValue()))
                .toList();
    }
}
