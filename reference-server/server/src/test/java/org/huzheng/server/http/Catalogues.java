package org.huzheng.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.NegativeEntry;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.matter.edition.CatalogueDocument;
import org.huzheng.matter.edition.CatalogueEdition;
import org.huzheng.server.registry.RegisteredApp;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;

/** Catalogues that the world's source publishes for its county. */
record Catalogues(World world) {
    static final Territory COUNTY = Territory.of("330421", "示例县");
    private static final Instant START = Instant.parse("2023-12-31T16:00:00Z");

    Catalogues {
        Department source = world.source;
        world.server.register(new RegisteredApp(
                source.appId, source.party, source.issued.certificate(), Set.of(DivisionCode.parse("330421"))));
    }

    /** A document with one matter for each of these names, and one of them barred. */
    static CatalogueDocument document(String... names) {
        return document(START, names);
    }

    static CatalogueDocument document(Instant recorded, String... names) {
        List<MatterVersion> versions = new ArrayList<>();
        for (String name : names) {
            versions.add(version(COUNTY, name, recorded));
        }
        NegativeEntry bar = new NegativeEntry(
                versions.get(0).code(), Territory.of("330421106", "另一镇"), Validity.from(START), "未通过评估", START);
        return CatalogueDocument.of(MatterCatalogue.of(versions, List.of(), List.of(bar)));
    }

    static MatterVersion version(Territory where, String name, Instant recorded) {
        LegalBasis basis = new LegalBasis("示例省条例", BasisLevel.LOCAL_REGULATION, "第一条", LocalDate.of(2020, 5, 1));
        return new MatterVersion(
                MatterCode.parse("SX-" + name.codePointAt(0), MatterCodeScheme.OPAQUE),
                where,
                1,
                MatterContent.of(
                        "对" + name + "的处罚", "城市管理", MatterCategory.PENALTY, List.of(basis), Set.of(PenaltyKind.FINE)),
                Validity.from(START),
                recorded,
                MatterState.EFFECTIVE);
    }

    void upload(Department by, CatalogueDocument document) {
        try {
            Path file = world.directory.resolve(UUID.randomUUID() + ".jsonl");
            world.as(by).upload(Files.write(file, document.bytes().toArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A first edition whose document is uploaded. */
    CatalogueEdition first(CatalogueDocument document) {
        upload(world.source, document);
        return CatalogueEdition.first(
                world.source.header(StatementType.MATTER_CATALOGUE), "示例县综合行政执法事项目录", COUNTY, document);
    }

    CatalogueEdition next(CatalogueEdition edition, CatalogueDocument older, CatalogueDocument newer) {
        upload(world.source, newer);
        return edition.next(
                world.source.sign(edition.payload()),
                world.source.header(StatementType.MATTER_CATALOGUE),
                older,
                newer);
    }

    /** The document of an edition as this department reads it. */
    CatalogueDocument read(Department by, CatalogueEdition edition) {
        return edition.requireDocument(world.as(by)
                .catalogueDocument(
                        edition.header().issuer().code(),
                        edition.territory().code(),
                        edition.number(),
                        edition.document()));
    }

    Statement publish(CatalogueEdition edition) {
        Statement statement = world.source.sign(edition.payload());
        world.as(world.source).publishCatalogue(statement);
        return statement;
    }
}
