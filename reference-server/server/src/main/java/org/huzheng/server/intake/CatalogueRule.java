package org.huzheng.server.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.finding.ReasonCode;
import org.huzheng.matter.edition.CatalogueDocument;
import org.huzheng.matter.edition.CatalogueEdition;
import org.huzheng.server.Storage;
import org.huzheng.server.content.ContentStore;
import org.huzheng.server.store.CatalogueRecord;
import org.huzheng.server.store.ClientKey;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;

/**
 * 目录公布: by a department registered for that territory, whose document it has uploaded; each edition follows the one before
 * it and keeps all its rows. Every department is told, and may read it.
 */
final class CatalogueRule implements IntakeRule<CatalogueEdition> {
    private static final long LONGEST_DOCUMENT = 32L << 20;

    private final ContentStore content;

    CatalogueRule(ContentStore content) {
        this.content = content;
    }

    @Override
    public StatementFormat<CatalogueEdition> format() {
        return CatalogueEdition.FORMAT;
    }

    /** Reads the whole document, which takes a while, before the log is locked. */
    @Override
    public Judgement prepare(Incoming<CatalogueEdition> incoming, Storage storage) {
        CatalogueEdition edition = incoming.value();
        storage.read(stores -> {
            requirePermitted(incoming, edition, stores);
            return true;
        });
        requireOwned(incoming, edition);
        Bytes bytes = read(edition.document());
        CatalogueDocument document = edition.requireDocument(bytes);
        if (!CatalogueDocument.of(document.catalogue()).bytes().equals(bytes)) {
            throw new HuzhengException(ErrorCode.CATALOGUE_MISMATCH, "the document is not in its canonical form");
        }
        return stores -> judge(incoming, edition, stores);
    }

    private static void requirePermitted(Incoming<CatalogueEdition> incoming, CatalogueEdition edition, Stores stores) {
        DivisionCode territory = edition.territory().code();
        boolean permitted = stores.catalogues().permitted(department(incoming)).stream()
                .anyMatch(code -> DivisionCode.parse(code).contains(territory));
        if (!permitted) {
            throw new HuzhengException(
                    ErrorCode.ROLE_FORBIDDEN, "this department is not registered to publish for " + territory);
        }
    }

    private void requireOwned(Incoming<CatalogueEdition> incoming, CatalogueEdition edition) {
        if (!content.isOwner(edition.document(), department(incoming))) {
            throw new HuzhengException(
                    ErrorCode.UPLOAD_INCOMPLETE, "no such document uploaded by this department: " + edition.document());
        }
    }

    private static String department(Incoming<CatalogueEdition> incoming) {
        return incoming.issuer().code().toString();
    }

    private Bytes read(Digest document) {
        long length = content.find(document).length();
        if (length > LONGEST_DOCUMENT) {
            throw new HuzhengException(ErrorCode.BODY_TOO_LARGE, "a catalogue document has at most 32 MiB");
        }
        try (InputStream in = content.read(document, 0, length)) {
            return Bytes.of(in.readAllBytes());
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "stored document", e);
        }
    }

    private Entry judge(Incoming<CatalogueEdition> incoming, CatalogueEdition edition, Stores stores) {
        requirePermitted(incoming, edition, stores);
        String department = department(incoming);
        String territory = edition.territory().code().value();
        Optional<CatalogueRecord> latest = stores.catalogues().latest(department, territory);
        int next = latest.map(CatalogueRecord::number).orElse(0) + 1;
        if (edition.number() != next) {
            throw new HuzhengException(
                    ErrorCode.CATALOGUE_EDITION_ORDER, "edition " + edition.number() + ", expected " + next);
        }
        latest.ifPresent(before -> requireFollows(edition, before, stores));
        Set<String> told = new TreeSet<>(Set.of(department));
        stores.clientKeys().inUse().stream().map(ClientKey::department).forEach(told::add);
        return new Entry(
                Set.of(Subject.catalogue(department, territory)),
                told,
                (writing, index) -> writing.catalogues()
                        .insert(new CatalogueRecord(department, territory, next, edition.document(), index)));
    }

    private void requireFollows(CatalogueEdition edition, CatalogueRecord before, Stores stores) {
        StatementRecord stored = stores.statements().atIndex(before.logIndex()).orElseThrow(Ledger::notFound);
        Statement older = Ledger.statement(stored);
        if (!edition.previous().equals(Optional.of(older.ref()))) {
            throw new HuzhengException(
                    ErrorCode.CATALOGUE_EDITION_ORDER, "it names another edition as the one before it");
        }
        if (edition.header().issuedAt().isBefore(older.header().issuedAt())) {
            throw Rejections.because(
                    ReasonCode.TIME_ORDER_IMPLAUSIBLE, edition.header().id(), "issued before the edition it follows");
        }
        try (InputStream old = content.read(before.document(), 0, length(before.document()));
                InputStream young = content.read(edition.document(), 0, length(edition.document()))) {
            if (!KeptRows.all(old, young)) {
                throw new HuzhengException(
                        ErrorCode.CATALOGUE_MISMATCH, "a row written down before is gone or changed");
            }
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "stored document", e);
        }
    }

    private long length(Digest document) {
        return content.find(document).length();
    }
}
