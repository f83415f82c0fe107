package org.huzheng.matter.edition;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.matter.Territory;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.jspecify.annotations.Nullable;

/**
 * A published edition of a catalogue 目录公布: the statement its maker signs. It names the document by digest, so that a list
 * of any length is bound by one short signature, and the edition before it, so that no edition can be left out.
 */
public final class CatalogueEdition {
    /** How it is read. */
    public static final StatementFormat<CatalogueEdition> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.MATTER_CATALOGUE,
            (header, json) -> new CatalogueEdition(PublishedEdition.read(header, json)));

    private final PublishedEdition content;

    CatalogueEdition(PublishedEdition content) {
        this.content = content;
    }

    /** Who publishes it, when; its id is the edition's id. */
    public StatementHeader header() {
        return content.header();
    }

    /** The catalogue's title. */
    public String title() {
        return content.title();
    }

    /** For which territory; no row of the document lies outside it. */
    public Territory territory() {
        return content.territory();
    }

    /** The edition's number, from 1. */
    public int number() {
        return content.number();
    }

    /** The edition before it; empty exactly for the first. */
    public Optional<StatementRef> previous() {
        return content.previous();
    }

    /** The digest of the {@link CatalogueDocument}, in the suite of the header. */
    public Digest document() {
        return content.document();
    }

    /** How many rows of versions the document has. */
    public int versions() {
        return content.versions();
    }

    /** How many rows of assignments it has. */
    public int assignments() {
        return content.assignments();
    }

    /** How many entries of the negative list it has. */
    public int negativeEntries() {
        return content.negativeEntries();
    }

    /**
     * The first edition of a catalogue.
     *
     * @throws HuzhengException ARGUMENT_INVALID for a header of another type or a title that is blank or too long;
     *     CATALOGUE_MISMATCH if a row lies outside the territory
     */
    public static CatalogueEdition first(
            StatementHeader header, String title, Territory territory, CatalogueDocument document) {
        return new CatalogueEdition(PublishedEdition.of(header, title, territory, 1, Optional.empty(), document));
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
        return new CatalogueEdition(content.next(published.ref(), header, older, newer));
    }

    /**
     * Reads the document this edition names. Whether the statement's signature verifies is for {@link
     * org.huzheng.statement.StatementVerifier} to say first.
     *
     * @throws HuzhengException CATALOGUE_MISMATCH if the bytes are others, the counts differ or a row lies outside the
     *     territory; or what {@link CatalogueDocument#parse} throws
     */
    public CatalogueDocument requireDocument(Bytes bytes) {
        return content.requireDocument(bytes);
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return content.payload();
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else. */
    public static CatalogueEdition parse(Bytes payload) {
        return FORMAT.read(payload);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CatalogueEdition edition && content.equals(edition.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return content.toString();
    }
}
