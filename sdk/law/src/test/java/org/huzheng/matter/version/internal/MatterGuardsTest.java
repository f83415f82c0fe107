package org.huzheng.matter.version.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.MatterSamples.COUNTY;
import static org.huzheng.matter.MatterSamples.STRANGER;
import static org.huzheng.matter.MatterSamples.content;
import static org.huzheng.matter.version.internal.VersionSamples.FROM;
import static org.huzheng.matter.version.internal.VersionSamples.RULES;
import static org.huzheng.matter.version.internal.VersionSamples.approval;
import static org.huzheng.matter.version.internal.VersionSamples.approve;
import static org.huzheng.matter.version.internal.VersionSamples.comments;
import static org.huzheng.matter.version.internal.VersionSamples.day;
import static org.huzheng.matter.version.internal.VersionSamples.draft;
import static org.huzheng.matter.version.internal.VersionSamples.penalty;
import static org.huzheng.matter.version.internal.VersionSamples.plain;
import static org.huzheng.matter.version.internal.VersionSamples.publication;
import static org.huzheng.matter.version.internal.VersionSamples.publish;
import static org.huzheng.matter.version.internal.VersionSamples.publishedOn;
import static org.huzheng.matter.version.internal.VersionSamples.upTo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huzheng.codes.MatterCode;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterSamples;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each guard broken alone, and named with its article. */
@Tag("HZ-MAT-005")
class MatterGuardsTest {
    private static final MatterCatalogue NOTHING = MatterCatalogue.empty();
    private static final Instant JUNE = day(2026, 6, 1);

    private static MatterFacts facts(MatterVersion version, MatterAct act) {
        return new MatterFacts(version, act, RULES, NOTHING);
    }

    private static MatterFacts submitted(MatterContent content) {
        return facts(draft(1, COUNTY, content), plain(MatterEvent.SUBMIT, day(2026, 1, 6)));
    }

    private static MatterFacts approved(String division, MatterAct act) {
        return facts(draft(1, Territory.of(division, "某地"), content()), act);
    }

    private static MatterFacts adjusted(MatterAct act) {
        return facts(draft().in(MatterState.EFFECTIVE, Validity.from(FROM), FROM), act);
    }

    static Stream<Arguments> broken() {
        return Stream.of(onBases(), onApproval(), onAdjustment()).flatMap(each -> each);
    }

    private static Stream<Arguments> onBases() {
        MatterContent cheap = penalty(BasisLevel.LOCAL_RULE, PenaltyKind.FINE);
        MatterState from = MatterState.DRAFT;
        return Stream.of(
                row(
                        "basis-published",
                        "行政处罚法 5(3)",
                        from,
                        submitted(MatterContent.of(
                                "名",
                                "城市管理",
                                MatterCategory.PENALTY,
                                List.of(publishedOn(LocalDate.of(2026, 1, 7))),
                                Set.of(PenaltyKind.WARNING)))),
                row(
                        "category-fits",
                        "",
                        from,
                        submitted(MatterContent.of(
                                "名",
                                "城市管理",
                                MatterCategory.INSPECTION,
                                List.of(MatterSamples.basis(BasisLevel.LAW)),
                                Set.of()))),
                row(
                        "category-fits",
                        "",
                        from,
                        submitted(MatterContent.of(
                                "名",
                                "城市管理",
                                MatterCategory.PENALTY,
                                List.of(MatterSamples.basis(BasisLevel.LAW)),
                                Set.of()))),
                spoiled("liberty-by-law-only", "行政处罚法 10(2)", BasisLevel.ADMIN_REGULATION, PenaltyKind.DETENTION),
                spoiled("liberty-by-law-only", "行政处罚法 10(2)", BasisLevel.NORMATIVE_DOCUMENT, PenaltyKind.DETENTION),
                spoiled(
                        "other-kinds-by-law-or-regulation",
                        "行政处罚法 9(6)",
                        BasisLevel.LOCAL_REGULATION,
                        PenaltyKind.OTHER),
                spoiled(
                        "licence-not-by-local-regulation",
                        "行政处罚法 12(1)",
                        BasisLevel.LOCAL_REGULATION,
                        PenaltyKind.REVOKE_BUSINESS_LICENCE),
                spoiled(
                        "department-rule-light-penalties",
                        "行政处罚法 13(2)",
                        BasisLevel.DEPARTMENT_RULE,
                        PenaltyKind.SUSPEND_BUSINESS),
                spoiled("local-rule-light-penalties", "行政处罚法 14(2)", BasisLevel.LOCAL_RULE, PenaltyKind.CLOSE),
                spoiled(
                        "no-penalty-by-normative-document",
                        "行政处罚法 16",
                        BasisLevel.NORMATIVE_DOCUMENT,
                        PenaltyKind.WARNING),
                row(
                        "department-rule-fine-ceiling",
                        "行政处罚法 13(2)",
                        from,
                        submitted(penalty(BasisLevel.DEPARTMENT_RULE, PenaltyKind.FINE)
                                .withHighestFineFen(10_000_001))),
                row("local-rule-fine-ceiling", "行政处罚法 14(2)", from, submitted(cheap.withHighestFineFen(3_000_001))),
                row("local-rule-fine-ceiling", "行政处罚法 14(2)", from, submitted(cheap)),
                row(
                        "local-rule-fine-ceiling",
                        "行政处罚法 14(2)",
                        from,
                        submitted(cheap.withKeyField("安全生产").withHighestFineFen(10_000_001))),
                row("coercion-by-law-or-regulation", "行政强制法 10(4)", from, coercion(BasisLevel.LOCAL_RULE)));
    }

    private static Arguments spoiled(String guard, String article, BasisLevel level, PenaltyKind kind) {
        return row(guard, article, MatterState.DRAFT, submitted(penalty(level, kind)));
    }

    private static MatterFacts coercion(BasisLevel level) {
        MatterContent content =
                MatterContent.of("查封", "城市管理", MatterCategory.COERCION, List.of(MatterSamples.basis(level)), Set.of());
        MatterVersion version = new MatterVersion(
                MatterCode.parse("330317001000"), COUNTY, 1, content, Validity.from(FROM), FROM, MatterState.DRAFT);
        return facts(version, plain(MatterEvent.SUBMIT, FROM));
    }

    private static Stream<Arguments> onApproval() {
        LocalDate day = LocalDate.of(2026, 2, 1);
        MatterAct byCity = approve(comments(), approval(BodyKind.CITY_GOVERNMENT, day));
        MatterAct early = approve(comments(), approval(BodyKind.PROVINCE_GOVERNMENT, LocalDate.of(2026, 1, 19)));
        MatterAct late = approve(comments(), approval(BodyKind.PROVINCE_GOVERNMENT, LocalDate.of(2026, 2, 3)));
        MatterState from = MatterState.COMMENT;
        return Stream.of(
                row("comments-collected", "", from, facts(draft(), early)),
                row("province-catalogue-approved", "浙江省综合行政执法条例 7(1)", from, approved("330000", byCity)),
                row("city-extension-approved", "浙江省综合行政执法条例 7(2)", from, approved("330400", byCity)),
                row("chosen-from-approved-catalogue", "浙江省综合行政执法条例 9(2)", from, approved("330421", byCity)),
                row("chosen-from-approved-catalogue", "浙江省综合行政执法条例 9(2)", from, approved("330421105", late)),
                row("concentration-decided", "行政处罚法 18(2)", from, approved("320412", byCity)),
                row(
                        "published-before-effect",
                        "行政处罚法 5(3)",
                        MatterState.APPROVED,
                        facts(draft(), publish(LocalDate.of(2026, 3, 2), day(2026, 3, 2)))),
                row(
                        "published-before-effect",
                        "行政处罚法 5(3)",
                        MatterState.APPROVED,
                        facts(draft(), publish(LocalDate.of(2026, 2, 12), day(2026, 2, 11)))),
                row(
                        "effective-date-reached",
                        "",
                        MatterState.PUBLISHED,
                        facts(draft(), plain(MatterEvent.TAKE_EFFECT, FROM.minusMillis(1)))),
                row(
                        "sole-version-in-force",
                        "",
                        MatterState.PUBLISHED,
                        new MatterFacts(
                                draft(2, COUNTY, content()),
                                plain(MatterEvent.TAKE_EFFECT, FROM),
                                RULES,
                                upTo(MatterState.EFFECTIVE, NOTHING, draft()))));
    }

    private static Stream<Arguments> onAdjustment() {
        MatterState review = MatterState.REVIEW_REQUIRED;
        return Stream.of(
                row(
                        "by-catalogue-maker",
                        "浙江省综合行政执法条例 10",
                        MatterState.EFFECTIVE,
                        adjusted(MatterAct.plain(MatterEvent.BASIS_CHANGED, STRANGER, JUNE, "依据修订"))),
                row(
                        "by-maker-elsewhere",
                        "",
                        MatterState.EFFECTIVE,
                        approved("140525", MatterAct.plain(MatterEvent.BASIS_CHANGED, STRANGER, JUNE, "依据修订"))),
                row(
                        "reason-noted",
                        "",
                        MatterState.EFFECTIVE,
                        adjusted(MatterAct.plain(MatterEvent.SUSPEND, BUREAU, JUNE, " "))),
                row(
                        "still-running",
                        "",
                        MatterState.EFFECTIVE,
                        adjusted(plain(MatterEvent.SUSPEND, FROM.minusMillis(1)))),
                row(
                        "evaluation-due",
                        "行政处罚法 15",
                        MatterState.EFFECTIVE,
                        adjusted(plain(
                                MatterEvent.EVALUATION_DUE, day(2027, 3, 1).minusMillis(1)))),
                row("successor-approved", "", review, adjusted(MatterAct.supersede(BUREAU, JUNE, JUNE, 2))),
                row(
                        "repeal-published",
                        "",
                        review,
                        adjusted(MatterAct.repeal(BUREAU, JUNE, JUNE, publication(LocalDate.of(2026, 6, 2))))));
    }

    private static Arguments row(String guard, String article, MatterState from, MatterFacts facts) {
        return Arguments.of(guard, article, from, facts);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("broken")
    void guard_brokenAlone_isTheOneNamed(String guard, String article, MatterState from, MatterFacts facts) {
        Step<MatterState> step = MatterLifecycle.TABLE.step(from, facts.act().event(), facts);
        assertThat(step).isInstanceOf(Step.Refused.class);
        if (step instanceof Step.Refused<MatterState> refused) {
            assertThat(refused.guards()).containsExactly(guard);
            assertThat(refused.articles()).containsExactly(article);
            assertThat(refused.text().zh()).isNotBlank();
        }
    }

    @Test
    void guards_each_areBrokenByATest() {
        Set<String> broken = new java.util.TreeSet<>();
        broken().forEach(row -> broken.add((String) row.get()[0]));
        assertThat(MatterLifecycle.TABLE.rows().stream()
                        .flatMap(row -> row.guards().stream())
                        .map(Guard::name))
                .isSubsetOf(broken);
    }

    @Test
    @Tag("HZ-MAT-001")
    void submit_ruleBesideAHigherBasis_mayRestOnTheHigher() {
        MatterContent both = MatterContent.of(
                "名",
                "城市管理",
                MatterCategory.PENALTY,
                List.of(
                        MatterSamples.basis(BasisLevel.DEPARTMENT_RULE),
                        MatterSamples.basis(BasisLevel.ADMIN_REGULATION)),
                Set.of(PenaltyKind.CLOSE, PenaltyKind.FINE, PenaltyKind.REVOKE_BUSINESS_LICENCE));
        assertMoves(MatterState.DRAFT, submitted(both));
        assertMoves(MatterState.DRAFT, coercion(BasisLevel.LOCAL_REGULATION));
    }

    @Test
    @Tag("HZ-MAT-006")
    void submit_ruleFineWithinItsCeiling_passesAndWithoutConfigurationDoesNot() {
        MatterContent fine = penalty(BasisLevel.LOCAL_RULE, PenaltyKind.FINE).withHighestFineFen(3_000_000);
        assertMoves(MatterState.DRAFT, submitted(fine));
        assertMoves(MatterState.DRAFT, submitted(fine.withKeyField("安全生产").withHighestFineFen(10_000_000)));
        MatterRules silent = new MatterRules(BUREAU, List.of(), Optional.empty());
        MatterFacts facts =
                new MatterFacts(draft(1, COUNTY, fine), plain(MatterEvent.SUBMIT, day(2026, 1, 6)), silent, NOTHING);
        assertThat(MatterLifecycle.TABLE.step(MatterState.DRAFT, MatterEvent.SUBMIT, facts))
                .isInstanceOf(Step.Refused.class);
        MatterFacts evaluation =
                new MatterFacts(draft(), plain(MatterEvent.EVALUATION_DUE, day(2099, 1, 1)), silent, NOTHING);
        assertThat(MatterLifecycle.TABLE.step(MatterState.EFFECTIVE, MatterEvent.EVALUATION_DUE, evaluation))
                .isInstanceOf(Step.Refused.class);
    }

    @Test
    void acts_withNothingBroken_move() {
        assertMoves(MatterState.DRAFT, submitted(content()));
        for (String division : List.of("330000", "330400", "330421", "330421105", "320412")) {
            assertMoves(MatterState.COMMENT, approved(division, approve()));
        }
        assertMoves(MatterState.EFFECTIVE, adjusted(plain(MatterEvent.EVALUATION_DUE, day(2027, 3, 1))));
        assertMoves(
                MatterState.SUSPENDED,
                adjusted(MatterAct.repeal(BUREAU, JUNE, JUNE, publication(LocalDate.of(2026, 6, 1)))));
    }

    private static void assertMoves(MatterState from, MatterFacts facts) {
        assertThat(MatterLifecycle.TABLE.step(from, facts.act().event(), facts)).isInstanceOf(Step.Moved.class);
    }
}
