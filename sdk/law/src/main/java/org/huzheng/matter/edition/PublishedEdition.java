package org.huzheng.matter.edition;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.Territory;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * What an edition says.
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
record PublishedEdition(
        StatementHeader header,
        String title,
        Territory territory,
        int number,
        Optional<StatementRef> previous,
        Digest document,
        int versions,
        int assignments,
        int negativeEntries) {
    private static final int LONGEST_TITLE = 200;
    private static final long MOST = 10_000_000;

    /** Refuses a wrong type, an empty title, a first edition with a predecessor or a later one without. */
    PublishedEdition {
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

    PublishedEdition next(
            StatementRef published, StatementHeader header, CatalogueDocument older, CatalogueDocument newer) {
        if (!document.equals(this.header.suite().digest().digest(older.bytes()))) {
            throw new HuzhengException(ErrorCode.CATALOGUE_MISMATCH, "the older document is not this edition's");
        }
        if (!newer.keeps(older)) {
            throw new HuzhengException(ErrorCode.CATALOGUE_MISMATCH, "a row written down before is gone or changed");
        }
        return of(header, title, territory, number + 1, Optional.of(published), newer);
    }

    static PublishedEdition of(
            StatementHeader header,
            String title,
            Territory territory,
            int number,
            Optional<StatementRef> previous,
            CatalogueDocument document) {
        MatterCatalogue catalogue = document.catalogue();
        requireInside(territory, catalogue);
        return new PublishedEdition(
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

    CatalogueDocument requireDocument(Bytes bytes) {
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

    Bytes payload() {
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

    static PublishedEdition read(StatementHeader header, JsonObject json) {
        return new PublishedEdition(
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
