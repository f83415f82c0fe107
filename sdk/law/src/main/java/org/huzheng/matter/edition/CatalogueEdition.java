package org.huzheng.matter.edition;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.matter.Territory;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * A published edition of a catalogue 目录公布: the statement its maker signs. It names the document by digest, so that a list
 * of any length is bound by one short signature, and the edition before it, so that no edition can be left out.
 */
public sealed interface CatalogueEdition permits PublishedEdition {
    /** How it is read. */
    StatementFormat<CatalogueEdition> FORMAT =
            StatementFormat.of(MethodHandles.lookup(), StatementType.MATTER_CATALOGUE, PublishedEdition::read);

    /** Who publishes it, when; its id is the edition's id. */
    StatementHeader header();

    /** The catalogue's title. */
    String title();

    /** For which territory; no row of the document lies outside it. */
    Territory territory();

    /** The edition's number, from 1. */
    int number();

    /** The edition before it; empty exactly for the first. */
    Optional<StatementRef> previous();

    /** The digest of the {@link CatalogueDocument}, in the suite of the header. */
    Digest document();

    /** How many rows of versions the document has. */
    int versions();

    /** How many rows of assignments it has. */
    int assignments();

    /** How many entries of the negative list it has. */
    int negativeEntries();

    /**
     * The first edition of a catalogue.
     *
     * @throws HuzhengException ARGUMENT_INVALID for a header of another type or a title that is blank or too long;
     *     CATALOGUE_MISMATCH if a row lies outside the territory
     */
    static CatalogueEdition first(
            StatementHeader header, String title, Territory territory, CatalogueDocument document) {
        return PublishedEdition.of(header, title, territory, 1, Optional.empty(), document);
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
    CatalogueEdition next(
            Statement published, StatementHeader header, CatalogueDocument older, CatalogueDocument newer);

    /**
     * Reads the document this edition names. Whether the statement's signature verifies is for {@link
     * org.huzheng.statement.StatementVerifier} to say first.
     *
     * @throws HuzhengException CATALOGUE_MISMATCH if the bytes are others, the counts differ or a row lies outside the
     *     territory; or what {@link CatalogueDocument#parse} throws
     */
    CatalogueDocument requireDocument(Bytes bytes);

    /** The canonical payload to sign. */
    Bytes payload();

    /** Reads a payload; throws {@link HuzhengException} if it is something else. */
    static CatalogueEdition parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
