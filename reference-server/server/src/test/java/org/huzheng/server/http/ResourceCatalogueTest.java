package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.StatementPage;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.sharing.ResourceCatalogue;
import org.huzheng.sharing.terms.Masking;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SHR-025")
@OnBothDatabases
class ResourceCatalogueTest extends OnEachDatabase {
    ResourceCatalogueTest(TestDatabase database) {
        super(database);
    }

    private static SharedResource evidence(String title, EvidenceKind kind) {
        return SharedResource.evidence("R-1", title, kind)
                .withShare(SharedResource.ShareType.CONDITIONAL)
                .withLevel(2)
                .withPersonal(SharedResource.PersonalInformation.NONE);
    }

    private static SharedResource permits() {
        return SharedResource.records(
                        "R-2",
                        "施工许可",
                        List.of(new RecordField("permitNo", "施工许可证号", Masking.NONE, RecordField.Use.ASKED_BY)))
                .withShare(SharedResource.ShareType.UNCONDITIONAL)
                .withLevel(1)
                .withPersonal(SharedResource.PersonalInformation.NONE);
    }

    private ResourceCatalogue catalogue(Department by, int edition, SharedResource... resources) {
        return new ResourceCatalogue(
                by.header(StatementType.RESOURCE_CATALOGUE),
                edition,
                List.of("政务数据共享条例（国务院令第809号）"),
                List.of(World.PLACE),
                "数据科 0573-00000000",
                List.of(resources),
                Map.of("举报人信息", "保守国家秘密法"));
    }

    private Statement publish(Department by, int edition, SharedResource... resources) {
        Statement signed = by.sign(catalogue(by, edition, resources).payload());
        world.as(by).publishResources(signed);
        return signed;
    }

    private List<String> found(Department by, Map<String, String> filters, int limit) {
        List<String> found = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            StatementPage page = world.as(by).resources(filters, after, limit);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            page.items().forEach(view -> found.add(view.issuer().name()));
            after = page.nextCursor();
        } while (after.isPresent());
        return found;
    }

    @Test
    void resources_published_areFoundByWordsAndKind_byEveryDepartment_page_byPage() {
        publish(world.source, 1, evidence("检测报告", EvidenceKind.EXPERT_OPINION));
        publish(world.consumer, 1, permits());
        String source = world.source.party.name();
        String consumer = world.consumer.party.name();
        for (Department any : List.of(world.source, world.consumer, world.stranger)) {
            assertThat(found(any, Map.of(), 1)).containsExactly(source, consumer);
            assertThat(found(any, Map.of("q", "检测"), 10)).containsExactly(source);
            assertThat(found(any, Map.of("q", "许可证号"), 10)).containsExactly(consumer);
            assertThat(found(any, Map.of("kind", "EXPERT_OPINION"), 10)).containsExactly(source);
            assertThat(found(any, Map.of("kind", "ELECTRONIC_DATA"), 10)).isEmpty();
            assertThat(found(any, Map.of("q", "举报人"), 10)).isEmpty();
        }
    }

    @Test
    void edition_next_takesThePlaceOfAllBefore_anyOtherNumberIsRefused() {
        publish(world.source, 1, evidence("检测报告", EvidenceKind.EXPERT_OPINION));
        refusedWithoutTrace(ErrorCode.CATALOGUE_EDITION_ORDER, () -> publish(world.source, 1, permits()));
        refusedWithoutTrace(ErrorCode.CATALOGUE_EDITION_ORDER, () -> publish(world.source, 3, permits()));
        refusedWithoutTrace(ErrorCode.CATALOGUE_EDITION_ORDER, () -> publish(world.consumer, 2, permits()));
        Statement second = publish(world.source, 2, permits());
        assertThat(found(world.stranger, Map.of("q", "检测"), 10)).isEmpty();
        assertThat(world.as(world.stranger)
                        .resources(Map.of(), Optional.empty(), 10)
                        .items()
                        .get(0)
                        .statement()
                        .ref())
                .isEqualTo(second.ref());
    }

    @Test
    void catalogue_thatSaysAThingTwice_orWithholdsWithoutAnArticle_canNeitherBeBuiltNorRead() {
        assertThatThrownBy(() -> catalogue(world.source, 1, permits(), permits()))
                .isInstanceOf(HuzhengException.class);
        Bytes honest = catalogue(world.source, 1, permits()).payload();
        assertThat(ResourceCatalogue.parse(honest).payload()).isEqualTo(honest);
        Bytes spoilt = Bytes.ofUtf8(honest.utf8().replace("保守国家秘密法", " "));
        assertThatThrownBy(() -> ResourceCatalogue.parse(spoilt)).isInstanceOf(HuzhengException.class);
    }
}
