package org.huzheng.matters.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.NegativeEntry;
import org.huzheng.matter.Territory;
import org.huzheng.matter.claim.MatterClaim;
import org.huzheng.table.NewFile;

/**
 * A ledger in a file 事项目录文件: one JSON object a line by {@code spec/schemas/matter-ledger-line.json}, in the order written
 * down, so that a line can be added and two files compared.
 */
public final class CatalogueFile {
    private CatalogueFile() {}

    /** Writes all rows. */
    public static void write(Path file, MatterLedger ledger) {
        MatterCatalogue catalogue = ledger.catalogue();
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
            for (MatterClaim claim : ledger.claims()) {
                line(
                        out,
                        "claim",
                        JsonWriter.object()
                                .putAll(JsonObject.parse(claim.document().toArray())));
            }
            for (OfficerCount count : ledger.officers()) {
                line(out, "officers", count.json());
            }
            for (TownshipItem item : ledger.townshipItems()) {
                line(out, "townshipItem", item.json());
            }
            for (Territory territory : ledger.territories()) {
                line(out, "territory", territory.json());
            }
        });
    }

    private static void line(OutputStream out, String name, JsonWriter row) throws IOException {
        out.write(JsonWriter.object().put(name, row).toBytes());
        out.write('\n');
    }

    /**
     * Reads a ledger.
     *
     * @throws HuzhengException whatever is wrong, naming the line; MATTER_VERSIONS_OVERLAP
     */
    public static MatterLedger read(Path file) {
        Rows rows = new Rows();
        CatalogueLines.each(file, (offset, row) -> rows.take(row));
        return new MatterLedger(
                MatterCatalogue.of(rows.versions, rows.assignments, rows.negative),
                rows.claims,
                rows.officers,
                rows.items,
                rows.territories);
    }

    /** The rows read so far. */
    private static final class Rows {
        private final List<MatterVersion> versions = new ArrayList<>();
        private final List<MatterAssignment> assignments = new ArrayList<>();
        private final List<NegativeEntry> negative = new ArrayList<>();
        private final List<MatterClaim> claims = new ArrayList<>();
        private final List<OfficerCount> officers = new ArrayList<>();
        private final List<TownshipItem> items = new ArrayList<>();
        private final List<Territory> territories = new ArrayList<>();

        void take(JsonObject row) {
            row.optionalObject("matter").map(MatterVersion::read).ifPresent(versions::add);
            row.optionalObject("assignment").map(MatterAssignment::read).ifPresent(assignments::add);
            row.optionalObject("negative").map(NegativeEntry::read).ifPresent(negative::add);
            row.optionalObject("claim")
                    .map(claim -> MatterClaim.parse(Bytes.of(claim.toBytes())))
                    .ifPresent(claims::add);
            row.optionalObject("officers").map(OfficerCount::read).ifPresent(officers::add);
            row.optionalObject("townshipItem").map(TownshipItem::read).ifPresent(items::add);
            row.optionalObject("territory").map(Territory::read).ifPresent(territories::add);
            row.end();
        }
    }
}
