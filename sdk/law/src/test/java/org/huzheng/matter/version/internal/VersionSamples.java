package org.huzheng.matter.version.internal;

import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.COUNTY;
import static org.huzheng.matter.MatterSamples.PROVINCE;
import static org.huzheng.matter.MatterSamples.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterSamples;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Publication;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.matter.version.RuleFineCeiling;

/** A version and acts under which every guard holds, to break one at a time. */
final class VersionSamples {
    static final LocalDate EFFECT = LocalDate.of(2026, 3, 1);
    static final Instant FROM = ChinaTime.startOf(EFFECT);
    /** 浙江: 3 万元, 重点领域 10 万元; departments' rules as the State Council may say. */
    static final List<RuleFineCeiling> CEILINGS = List.of(
            new RuleFineCeiling(BasisLevel.DEPARTMENT_RULE, false, 10_000_000L, "示例规定"),
            new RuleFineCeiling(BasisLevel.LOCAL_RULE, false, 3_000_000L, "示例规定"),
            new RuleFineCeiling(BasisLevel.LOCAL_RULE, true, 10_000_000L, "示例规定"));

    static final MatterRules RULES = new MatterRules(BUREAU, CEILINGS, Optional.of(Period.ofYears(1)));

    private VersionSamples() {}

    static Instant day(int year, int month, int day) {
        return ChinaTime.startOf(LocalDate.of(year, month, day));
    }

    static MatterVersion draft(int number, Territory territory, MatterContent content) {
        return new MatterVersion(
                CODE, territory, number, content, Validity.from(FROM), day(2026, 1, 5), MatterState.DRAFT);
    }

    static MatterVersion draft() {
        return draft(1, COUNTY, content());
    }

    static MatterContent penalty(BasisLevel level, PenaltyKind kind) {
        return MatterContent.of(
                "名称", "城市管理", MatterCategory.PENALTY, List.of(MatterSamples.basis(level)), Set.of(kind));
    }

    static LegalBasis publishedOn(LocalDate day) {
        return new LegalBasis("示例条例", BasisLevel.LOCAL_REGULATION, "第一条", day);
    }

    static MatterAct plain(MatterEvent event, Instant at) {
        return MatterAct.plain(event, BUREAU, at, "意见");
    }

    static OfficialDocument approval(BodyKind issuer, LocalDate day) {
        return new OfficialDocument("关于目录的批复", "示政函〔2026〕1号", PROVINCE, issuer, day);
    }

    static MatterAct.CommentRound comments() {
        return new MatterAct.CommentRound(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 20), "采纳三条");
    }

    static MatterAct approve(MatterAct.CommentRound comments, OfficialDocument approval) {
        return MatterAct.approve(BUREAU, day(2026, 2, 2), comments, approval);
    }

    static MatterAct approve() {
        return approve(comments(), approval(BodyKind.PROVINCE_GOVERNMENT, LocalDate.of(2026, 2, 1)));
    }

    static Publication publication(LocalDate day) {
        return new Publication(BUREAU, "https://www.example.gov.cn/mulu", day);
    }

    static MatterAct publish(LocalDate published, Instant at) {
        return MatterAct.publish(BUREAU, at, publication(published));
    }

    static MatterAct publish() {
        return publish(LocalDate.of(2026, 2, 10), day(2026, 2, 11));
    }

    static final MatterProcedure PROCEDURE = MatterProcedure.under(RULES);

    /** A draft taken as far as this state on the ordinary way. */
    static MatterCatalogue upTo(MatterState state, MatterCatalogue before, MatterVersion draft) {
        MatterCatalogue catalogue = PROCEDURE.drafted(before, draft);
        List<MatterAct> way = List.of(
                plain(MatterEvent.SUBMIT, day(2026, 1, 6)),
                plain(MatterEvent.PASS, day(2026, 1, 7)),
                approve(),
                publish(),
                plain(MatterEvent.TAKE_EFFECT, FROM),
                plain(MatterEvent.BASIS_CHANGED, day(2026, 6, 1)));
        for (int i = 0; i < way.size() && state(catalogue, draft) != state; i++) {
            catalogue = PROCEDURE.after(catalogue, draft, way.get(i));
        }
        return catalogue;
    }

    static MatterState state(MatterCatalogue catalogue, MatterVersion version) {
        return catalogue
                .latest(version.code(), version.territory().code(), version.number())
                .orElseThrow()
                .state();
    }
}
