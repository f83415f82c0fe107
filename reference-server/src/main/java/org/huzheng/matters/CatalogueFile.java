package org.huzheng.matters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.NegativeEntry;
import org.huzheng.table.NewFile;

/**
 * A catalogue in a file 事项目录文件: one JSON object a line, in the order written down, so that a line can be added and two files
 * compared. Each holds one of {@code matter}, {@code assignment}, {@code negative}, by the schemas of those names.
 */
public final class CatalogueFile {
    private CatalogueFile() {}

    /** Writes all rows. */
    public static void write(Path file, MatterCatalogue catalogue) {
        NewFile.write(file, out -> {
            for (MatterVersion version : catalogue.versions()) {
                line(out, "matter", version.json());
            }
            for (MatterAssignment assignment : catalogue.assignments()) {
                line(out, "assignment", assignment.json());
            }
            for (NegativeEntry entry : catalogue.negativeList()) {
                line(out, "negative", entry.json());
            }
        });
    }

    private static void line(OutputStream out, String name, JsonWriter row) throws IOException {
        out.write(JsonWriter.object().put(name, row).toBytes());
        out.write('\n');
    }

    /**
     * Reads a catalogue.
     *
     * @throws HuzhengException whatever is wrong, naming the line; MATTER_VERSIONS_OVERLAP
     */
    public static MatterCatalogue read(Path file) {
        List<MatterVersion> versions = new ArrayList<>();
        List<MatterAssignment> assignments = new ArrayList<>();
        List<NegativeEntry> negative = new ArrayList<>();
        CatalogueLines.each(file, (offset, row) -> {
            row.optionalObject("matter").map(MatterVersion::read).ifPresent(versions::add);
            row.optionalObject("assignment").map(MatterAssignment::read).ifPresent(assignments::add);
            row.optionalObject("negative").map(NegativeEntry::read).ifPresent(negative::add);
            row.end();
        });
        return MatterCatalogue.of(versions, assignments, negative);
    }
}
