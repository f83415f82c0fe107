package org.huzheng.matter.edition;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.NegativeEntry;

/**
 * A catalogue as one document 目录文件: one canonical JSON object a line, {@code spec/schemas/matter-catalogue-line.json},
 * versions first, then assignments, then the negative list, each in the order written down. Equal catalogues give equal
 * bytes.
 */
public final class CatalogueDocument {
    private static final byte NEWLINE = '\n';

    private final Bytes bytes;
    private final MatterCatalogue catalogue;

    private CatalogueDocument(Bytes bytes, MatterCatalogue catalogue) {
        this.bytes = Objects.requireNonNull(bytes, "bytes");
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    }

    /** The document of a catalogue. */
    public static CatalogueDocument of(MatterCatalogue catalogue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        catalogue.versions().forEach(row -> line(out, "version", row.json()));
        catalogue.assignments().forEach(row -> line(out, "assignment", row.json()));
        catalogue.negativeList().forEach(row -> line(out, "negative", row.json()));
        return new CatalogueDocument(Bytes.of(out.toByteArray()), catalogue);
    }

    private static void line(ByteArrayOutputStream out, String kind, JsonWriter row) {
        out.writeBytes(JsonWriter.object().put(kind, row).toBytes());
        out.write(NEWLINE);
    }

    /**
     * Reads a document.
     *
     * @throws HuzhengException JSON_…, BODY_NOT_UTF8, ARGUMENT_INVALID or STATEMENT_MALFORMED with the line's number, or
     *     MATTER_VERSIONS_OVERLAP
     */
    public static CatalogueDocument parse(Bytes document) {
        Rows rows = new Rows();
        byte[] all = document.toArray();
        int line = 1;
        int from = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == NEWLINE) {
                rows.read(line++, Arrays.copyOfRange(all, from, i));
                from = i + 1;
            }
        }
        if (from != all.length) {
            throw new HuzhengException(ErrorCode.STATEMENT_MALFORMED, "line " + line + ": no line feed at its end");
        }
        return new CatalogueDocument(document, rows.catalogue());
    }

    /** The rows read so far. */
    private static final class Rows {
        private final List<MatterVersion> versions = new ArrayList<>();
        private final List<MatterAssignment> assignments = new ArrayList<>();
        private final List<NegativeEntry> negativeList = new ArrayList<>();

        void read(int line, byte[] json) {
            try {
                JsonObject object = JsonObject.parse(json);
                object.optionalObject("version").map(MatterVersion::read).ifPresent(versions::add);
                object.optionalObject("assignment").map(MatterAssignment::read).ifPresent(assignments::add);
                object.optionalObject("negative").map(NegativeEntry::read).ifPresent(negativeList::add);
                object.end();
                if (versions.size() + assignments.size() + negativeList.size() != line) {
                    throw new HuzhengException(ErrorCode.STATEMENT_MALFORMED, "not exactly one row");
                }
            } catch (HuzhengException e) {
                throw new HuzhengException(e.code(), "line " + line + ": " + e.detail(), e);
            } catch (IllegalArgumentException | ArithmeticException e) {
                // The library's message would quote the value.
                throw new HuzhengException(ErrorCode.STATEMENT_MALFORMED, "line " + line, e);
            }
        }

        MatterCatalogue catalogue() {
            return MatterCatalogue.of(versions, assignments, negativeList);
        }
    }

    /** Whether every row of the older document stands in this one, at the same place among its kind. */
    public boolean keeps(CatalogueDocument older) {
        return begins(catalogue.versions(), older.catalogue.versions())
                && begins(catalogue.assignments(), older.catalogue.assignments())
                && begins(catalogue.negativeList(), older.catalogue.negativeList());
    }

    private static <T> boolean begins(List<T> all, List<T> first) {
        return all.size() >= first.size() && all.subList(0, first.size()).equals(first);
    }

    /** The exact bytes. */
    public Bytes bytes() {
        return bytes;
    }

    /** What it says. */
    public MatterCatalogue catalogue() {
        return catalogue;
    }
}
