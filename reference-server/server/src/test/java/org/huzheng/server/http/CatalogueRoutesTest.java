package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.Acceptance;
import org.huzheng.client.EventPage;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.StatementView;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.Territory;
import org.huzheng.matter.edition.CatalogueDocument;
import org.huzheng.matter.edition.CatalogueEdition;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Catalogues published over HTTP, on both databases: each rule broken alone, refused by name, nothing stored. */
@OnBothDatabases
@Tag("HZ-SRV-022")
@Tag("HZ-SRV-018")
class CatalogueRoutesTest extends OnEachDatabase {
    private static final CatalogueDocument ONE = Catalogues.document("一");
    private static final CatalogueDocument TWO = Catalogues.document("一", "二");

    private Catalogues catalogues;

    CatalogueRoutesTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void publisher() {
        catalogues = new Catalogues(world);
    }

    private void refusedWithoutTrace(ErrorCode expected, Statement edition) {
        refusedWithoutTrace(expected, () -> world.as(world.source).publishCatalogue(edition));
    }

    private void refusedWithoutTrace(ErrorCode expected, CatalogueEdition edition) {
        refusedWithoutTrace(expected, world.source.sign(edition.payload()));
    }

    @Test
    void edition_published_isGivenToAnyDepartmentWithExactBytesSignatureAndReceipt() {
        CatalogueEdition first = catalogues.first(ONE);
        Statement statement = catalogues.publish(first);
        StatementView view = world.as(world.stranger).catalogue(world.source.party.code(), Catalogues.COUNTY.code());
        assertThat(view.statement().payload()).isEqualTo(statement.payload());
        assertThat(view.statement().signatures()).isEqualTo(statement.signatures());
        assertThat(view.statement().receipt()).isPresent();
        CatalogueEdition read = CatalogueEdition.parse(view.statement().payload());
        assertThat(read).isEqualTo(first);
        assertThat(catalogues.read(world.stranger, read).bytes()).isEqualTo(ONE.bytes());
        EventPage told = world.as(world.stranger).events(Optional.empty(), 10);
        assertThat(told.items()).hasSize(1);
    }

    @Test
    void nextEdition_takesTheOldersPlace_whichStaysRetrievable() {
        CatalogueEdition first = catalogues.first(ONE);
        catalogues.publish(first);
        CatalogueEdition second = catalogues.next(first, ONE, TWO);
        catalogues.publish(second);
        StatementView view = world.as(world.consumer).catalogue(world.source.party.code(), Catalogues.COUNTY.code());
        assertThat(CatalogueEdition.parse(view.statement().payload())).isEqualTo(second);
        assertThat(catalogues.read(world.consumer, first).bytes()).isEqualTo(ONE.bytes());
        assertThat(catalogues.read(world.consumer, second).bytes()).isEqualTo(TWO.bytes());
    }

    @Test
    @Tag("HZ-SRV-006")
    void edition_postedAgain_getsTheSameAnswer() {
        CatalogueEdition first = catalogues.first(ONE);
        Statement statement = world.source.sign(first.payload());
        Acceptance once = world.as(world.source).publishCatalogue(statement);
        long size = world.logSize();
        Acceptance again = world.as(world.source).publishCatalogue(world.source.sign(first.payload()));
        assertThat(again.logIndex()).isEqualTo(once.logIndex());
        assertThat(world.logSize()).isEqualTo(size);
        Bytes other = Bytes.ofUtf8(first.payload().utf8().replace("综合行政执法事项目录", "另一目录"));
        refusedWithoutTrace(ErrorCode.BUSINESS_KEY_CONFLICT, world.source.sign(other));
    }

    @Test
    void edition_olderOrSkippingOrSecondFirst_isRefused() {
        CatalogueEdition first = catalogues.first(ONE);
        catalogues.publish(first);
        CatalogueEdition second = catalogues.next(first, ONE, TWO);
        CatalogueDocument three = Catalogues.document("一", "二", "三");
        CatalogueEdition third = catalogues.next(second, TWO, three);
        refusedWithoutTrace(ErrorCode.CATALOGUE_EDITION_ORDER, third);
        catalogues.publish(second);
        CatalogueEdition another = catalogues.next(first, ONE, three);
        refusedWithoutTrace(ErrorCode.CATALOGUE_EDITION_ORDER, another);
        refusedWithoutTrace(ErrorCode.CATALOGUE_EDITION_ORDER, catalogues.first(TWO));
        catalogues.publish(third);
    }

    @Test
    void edition_afterAnotherPredecessor_isRefused() {
        CatalogueEdition published = catalogues.first(ONE);
        CatalogueEdition other = catalogues.first(ONE);
        catalogues.publish(published);
        CatalogueEdition second = catalogues.next(other, ONE, TWO);
        assertThatThrownBy(() -> catalogues.publish(second))
                .isInstanceOfSatisfying(HuzhengApiException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.CATALOGUE_EDITION_ORDER);
                    assertThat(refusal.getMessage()).contains("another edition as the one before it");
                });
    }

    @Test
    void edition_issuedBeforeTheOneItFollows_isRefused() {
        CatalogueEdition first = catalogues.first(ONE);
        catalogues.publish(first);
        catalogues.upload(world.source, TWO);
        StatementHeader before = new StatementHeader(
                StatementType.MATTER_CATALOGUE,
                first.header().suite(),
                "too-early",
                first.header().issuedAt().minus(Duration.ofMinutes(1)),
                world.source.party);
        CatalogueEdition second = first.next(world.source.sign(first.payload()), before, ONE, TWO);
        assertThatThrownBy(() -> catalogues.publish(second))
                .isInstanceOfSatisfying(HuzhengApiException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.STATEMENT_REJECTED);
                    assertThat(refusal.errors())
                            .extracting(HuzhengApiException.Item::code)
                            .containsExactly("TIME_ORDER_IMPLAUSIBLE");
                });
    }

    @Test
    void edition_thatDropsOrChangesARow_isRefused() {
        catalogues.publish(catalogues.first(TWO));
        StatementView latest = world.as(world.source).catalogue(world.source.party.code(), Catalogues.COUNTY.code());
        CatalogueEdition first = CatalogueEdition.parse(latest.statement().payload());
        for (CatalogueDocument broken : List.of(
                ONE,
                Catalogues.document("一", "三"),
                Catalogues.document(Instant.parse("2024-02-01T00:00:00Z"), "一", "二", "三"),
                CatalogueDocument.of(MatterCatalogue.of(TWO.catalogue().versions(), List.of(), List.of())))) {
            catalogues.upload(world.source, broken);
            refusedWithoutTrace(ErrorCode.CATALOGUE_MISMATCH, after(first, broken));
        }
    }

    /** The next edition as somebody would write it who does not ask whether rows were kept. */
    private CatalogueEdition after(CatalogueEdition first, CatalogueDocument document) {
        StatementRef before = world.source.sign(first.payload()).ref();
        String previous = "\"previous\":{\"digest\":\"" + before.digest() + "\",\"id\":\"" + before.id() + "\"}";
        StatementHeader header = world.source.header(StatementType.MATTER_CATALOGUE);
        CatalogueEdition alone = CatalogueEdition.first(header, first.title(), first.territory(), document);
        String second = alone.payload().utf8().replace("\"number\":1", "\"number\":2," + previous);
        return CatalogueEdition.parse(Bytes.ofUtf8(second));
    }

    @Test
    void edition_ofADepartmentOrTerritoryNotRegistered_isForbidden() {
        catalogues.upload(world.stranger, ONE);
        CatalogueEdition foreign = CatalogueEdition.first(
                world.stranger.header(StatementType.MATTER_CATALOGUE), "目录", Catalogues.COUNTY, ONE);
        refusedWithoutTrace(
                ErrorCode.ROLE_FORBIDDEN,
                () -> world.as(world.stranger).publishCatalogue(world.stranger.sign(foreign.payload())));
        catalogues.upload(world.source, ONE);
        for (String wide : List.of("330400", "330000")) {
            refusedWithoutTrace(
                    ErrorCode.ROLE_FORBIDDEN,
                    CatalogueEdition.first(
                            world.source.header(StatementType.MATTER_CATALOGUE), "目录", Territory.of(wide, "外地"), ONE));
        }
        // Somebody else's statement, sent by the one who may publish.
        refusedWithoutTrace(
                ErrorCode.ROLE_FORBIDDEN,
                () -> world.as(world.source).publishCatalogue(world.stranger.sign(foreign.payload())));
    }

    @Test
    void edition_whoseDocumentIsMissingOrAnothers_isRefused() {
        CatalogueEdition missing = CatalogueEdition.first(
                world.source.header(StatementType.MATTER_CATALOGUE), "目录", Catalogues.COUNTY, ONE);
        refusedWithoutTrace(ErrorCode.UPLOAD_INCOMPLETE, missing);
        catalogues.upload(world.stranger, ONE);
        refusedWithoutTrace(ErrorCode.UPLOAD_INCOMPLETE, missing);
    }

    @Test
    void edition_whoseDocumentIsNotWhatItSays_isRefused() throws java.io.IOException {
        CatalogueEdition first = catalogues.first(ONE);
        String payload = first.payload().utf8();
        refusedWithoutTrace(
                ErrorCode.CATALOGUE_MISMATCH,
                world.source.sign(Bytes.ofUtf8(payload.replace("\"versions\":1", "\"versions\":2"))));
        refusedWithoutTrace(
                ErrorCode.CATALOGUE_MISMATCH,
                world.source.sign(Bytes.ofUtf8(payload.replace("\"code\":\"330421\"", "\"code\":\"330421105\""))));
        Bytes loose = Bytes.ofUtf8(ONE.bytes().utf8().replaceFirst("\\{\"version\":", "{ \"version\":"));
        world.as(world.source).upload(Files.write(directory.resolve("loose.jsonl"), loose.toArray()));
        String digest = first.header().suite().digest().digest(loose).toString();
        refusedWithoutTrace(
                ErrorCode.CATALOGUE_MISMATCH,
                world.source.sign(Bytes.ofUtf8(payload.replace(first.document().toString(), digest))));
    }

    @Test
    void edition_thatBreaksItsSchemaOrSignature_isRefused() {
        CatalogueEdition first = catalogues.first(ONE);
        String payload = first.payload().utf8();
        refusedWithoutTrace(
                ErrorCode.SCHEMA_VIOLATION,
                world.source.sign(Bytes.ofUtf8(payload.replace("\"number\":1", "\"number\":0"))));
        Statement signed = world.source.sign(first.payload());
        Statement bent = Statement.parseEnvelope(Bytes.ofUtf8(signed.envelope()
                .utf8()
                .replace(
                        Bytes.ofUtf8(payload).base64(),
                        Bytes.ofUtf8(payload.replace("示例县综合", "示例县总合")).base64())));
        refusedWithoutTrace(ErrorCode.STATEMENT_REJECTED, bent);
        refusedWithoutTrace(
                ErrorCode.STATEMENT_REJECTED, () -> world.as(world.source).recallEvidence(signed));
    }

    @Test
    void document_thatIsNotTheOneNamed_isRefusedByTheClient() {
        catalogues.publish(catalogues.first(ONE));
        Digest another = CryptoSuite.SM.digest().digest(TWO.bytes());
        assertThatThrownBy(() -> world.as(world.stranger)
                        .catalogueDocument(world.source.party.code(), Catalogues.COUNTY.code(), 1, another))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CATALOGUE_MISMATCH));
    }

    @Test
    void catalogue_nobodyPublished_isNotThere() {
        assertThat(refused(() -> world.as(world.source).catalogue(world.source.party.code(), Catalogues.COUNTY.code())))
                .isEqualTo(ErrorCode.NOT_FOUND);
        CatalogueEdition first = catalogues.first(ONE);
        assertThat(refused(() -> catalogues.read(world.source, first))).isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void twoEditionsAtOnce_oneIsTaken() throws Exception {
        CatalogueEdition first = catalogues.first(ONE);
        catalogues.publish(first);
        List<Statement> rivals = List.of(
                world.source.sign(catalogues.next(first, ONE, TWO).payload()),
                world.source.sign(catalogues
                        .next(first, ONE, Catalogues.document("一", "三"))
                        .payload()));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            int taken = 0;
            for (Future<Boolean> each : threads.invokeAll(rivals.stream()
                    .map(rival -> (java.util.concurrent.Callable<Boolean>) () -> isTaken(rival))
                    .toList())) {
                taken += each.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isTaken(Statement edition) {
        try {
            world.as(world.source).publishCatalogue(edition);
            return true;
        } catch (HuzhengApiException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.CATALOGUE_EDITION_ORDER);
            return false;
        }
    }
}
