package org.huzheng.matter.edition;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.Territory;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * A published edition of a catalogue 目录公布: the statement its maker signs. It names the document by digest, so that a list
 * of any length is bound by one short signature, and the edition before it, so that no edition can be left out.
 *
 * @param header who publishes it, when; its id is the edition's id
 * @param title the catalogue's title
 * @param territory for which territory; no row of the document lies outside it
 * @param number the edition's number, from 1
 * @param previous the edition before it; empty exactly for the first
 * @param document the digest of the {@link CatalogueDocument}, in the suite of the header
 * @param versions how many rows of versions it has
 * @param assignments how many rows of assignments it has
 * @param negativeEntries how many entries of the negative list it has
 */
public record CatalogueEdition(
        StatementHeader header,
        String title,
        Territory territory,
        int number,
        Optional<StatementRef> previous,
        Digest document,
        int versions,
        int assignments,
        int negativeEntries) {
    /** How it is read. */
    public static final StatementFormat<CatalogueEdition> FORMAT =
            StatementFormat.of(MethodHandles.lookup(), StatementType.MATTER_CATALOGUE, CatalogueEdition::read);

    private static final int LONGEST_TITLE = 200;
    private static final long MOST = 10_000_000;

    /** Refuses a wrong type, an empty title, a first edition with a predecessor or a later one without. */
    public CatalogueEdition {
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(document, "document");
        require(header.type() == StatementType.MATTER_CATALOGUE, "type");
        require(!title.isBlank() && title.length() <= LONGEST_TITLE, "title");
        require(number >= 1 && previous.isPresent() == number > 1, "number and previous");
        require(document.algorithm() == header.suite().digest(), "document is digested in another suite");
        require(versions >= 0 && assignments >= 0 && negativeEntries >= 0, "counts");
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "catalogue edition: " + why);
        }
    }

    /** The first edition of a catalogue. */
    public static CatalogueEdition first(
            StatementHeader header, String title, Territory territory, CatalogueDocument document) {
        return of(header, title, territory, 1, Optional.empty(), document);
    }

    /**
     * The next edition after one already published.
     *
     * @param published this edition as it was signed; the next names exactly its bytes
     * @param header the new statement's header
     * @param older this edition's document
     * @param newer the new document, which keeps every row of the older one and only adds to them
     * @throws HuzhengException CATALOGUE_MISMATCH if the statement is another edition, the older document is not this
     *     edition's, or a row of it is gone
     */
    public CatalogueEdition next(
            Statement published, StatementHeader header, CatalogueDocument older, CatalogueDocument newer) {
        if (!parse(published.payload()).equals(this)) {
            throw new HuzhengException(ErrorCode.CATALOGUE_MISMATCH, "the statement is another edition");
        }
        if (!document.equals(this.header.suite().digest().digest(older.bytes()))) {
            throw new HuzhengException(ErrorCode.CATALOGUE_MISMATCH, "the older document is not this edition's");
        }
        if (!newer.keeps(older)) {
            throw new HuzhengException(ErrorCode.CATALOGUE_MISMATCH, "a row written down before is gone or changed");
        }
        return of(header, title, territory, number + 1, Optional.of(published.ref()), newer);
    }

    private static CatalogueEdition of(
            StatementHeader header,
            String title,
            Territory territory,
            int number,
            Optional<StatementRef> previous,
            CatalogueDocument document) {
        MatterCatalogue catalogue = document.catalogue();
        requireInside(territory, catalogue);
        return new CatalogueEdition(
                header,
                title,
                territory,
                number,
                previous,
                header.suite().digest().digest(document.bytes()),
                catalogue.versions().size(),
                catalogue.assignments().size(),
                catalogue.negativeList().size());
    }

    /**
     * Reads the document this edition names. Whether the statement's signature verifies is for {@link
     * org.huzheng.statement.StatementVerifier} to say first.
     *
     * @throws HuzhengException CATALOGUE_MISMATCH if the bytes are others, the counts differ or a row lies outside the
     *     territory; or what {@link CatalogueDocument#parse} throws
     */
    public CatalogueDocument requireDocument(Bytes bytes) {
        if (!document.equals(header.suite().digest().digest(bytes))) {
            throw new HuzhengException(ErrorCode.CATALOGUE_MISMATCH, "digest");
        }
        CatalogueDocument read = CatalogueDocument.parse(bytes);
        MatterCatalogue catalogue = read.catalogue();
        if (catalogue.versions().size() != versions
                || catalogue.assignments().size() != assignments
                || catalogue.negativeList().size() != negativeEntries) {
            throw new HuzhengException(ErrorCode.CATALOGUE_MISMATCH, "counts");
        }
        requireInside(territory, catalogue);
        return read;
    }

    private static void requireInside(Territory territory, MatterCatalogue catalogue) {
        boolean inside = catalogue.versions().stream()
                        .allMatch(row -> territory.covers(row.territory().code()))
                && catalogue.assignments().stream()
                        .allMatch(row -> territory.covers(row.territory().code()))
                && catalogue.negativeList().stream()
                        .allMatch(row -> territory.covers(row.territory().code()));
        if (!inside) {
            throw new HuzhengException(ErrorCode.CATALOGUE_MISMATCH, "a row lies outside the territory");
        }
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> {
            json.put("title", title)
                    .put("territory", territory.json())
                    .put("number", number)
                    .put("document", document.toString())
                    .put("versions", versions)
                    .put("assignments", assignments)
                    .put("negativeEntries", negativeEntries);
            previous.ifPresent(edition -> json.put("previous", edition.json()));
            return json;
        });
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else. */
    public static CatalogueEdition parse(Bytes payload) {
        return FORMAT.read(payload);
    }

    private static CatalogueEdition read(StatementHeader header, JsonObject json) {
        return new CatalogueEdition(
                header,
                json.string("title"),
                Territory.read(json.object("territory")),
                count(json, "number"),
                json.optionalObject("previous").map(StatementRef::read),
                json.string("document", Digest::parse),
                count(json, "versions"),
                count(json, "assignments"),
                count(json, "negativeEntries"));
    }

    private static int count(JsonObject json, String name) {
        long value = json.integer(name);
        require(value >= 0 && value <= MOST, name);
        return (int) value;
    }
}
