package org.huzheng.matter.version.internal;

import static org.huzheng.matter.version.internal.BasisGuards.guard;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.codes.DivisionLevel;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.Publication;

/** Who must have approved and published a catalogue 目录审批与公布, by the level it is made for. */
final class ApprovalGuards {
    static final Guard<MatterFacts> COMMENTS = guard(
            "comments-collected",
            "",
            "批准前须完成征求意见",
            "the round of comments must be over before the approval",
            ApprovalGuards::commentsCollected);
    static final Guard<MatterFacts> PROVINCE = approved(
            "province-catalogue-approved",
            "浙江省综合行政执法条例 7(1)",
            "省统一目录须经省人民政府批准",
            "the province's catalogue needs the provincial government's approval",
            EnumSet.of(DivisionLevel.PROVINCE));
    static final Guard<MatterFacts> CITY = approved(
            "city-extension-approved",
            "浙江省综合行政执法条例 7(2)",
            "扩展目录须经省人民政府批准",
            "a city's extension needs the provincial government's approval",
            EnumSet.of(DivisionLevel.CITY));
    static final Guard<MatterFacts> COUNTY = approved(
            "chosen-from-approved-catalogue",
            "浙江省综合行政执法条例 9(2)",
            "县级以下清单须出自省人民政府批准的目录",
            "a list of a county or below must come out of a catalogue the provincial government approved",
            EnumSet.of(DivisionLevel.COUNTY, DivisionLevel.TOWNSHIP, DivisionLevel.VILLAGE));
    static final Guard<MatterFacts> ELSEWHERE = guard(
            "concentration-decided",
            "行政处罚法 18(2)",
            "浙江省外：须由国务院或者省级人民政府决定",
            "outside Zhejiang the State Council or the provincial government must have decided",
            facts -> facts.inZhejiang() || isFrom(facts, Set.of(BodyKind.STATE_COUNCIL, BodyKind.PROVINCE_GOVERNMENT)));
    static final Guard<MatterFacts> PUBLISHED = guard(
            "published-before-effect",
            "行政处罚法 5(3)",
            "须在施行之日或之前公布",
            "it must have been published by the day it takes effect",
            ApprovalGuards::publishedBeforeEffect);
    static final Guard<MatterFacts> REPEAL_PUBLISHED = guard(
            "repeal-published",
            "",
            "废止须已公布",
            "the repeal must have been published",
            facts -> isBy(facts.act(MatterActs.Repeal.class).publication(), facts.day()));

    private ApprovalGuards() {}

    private static boolean commentsCollected(MatterFacts facts) {
        MatterAct.CommentRound round = facts.act(MatterActs.Approve.class).comments();
        return !round.closed().isBefore(round.opened())
                && !round.closed().isAfter(document(facts).issuedOn())
                && !round.summary().isBlank();
    }

    private static Guard<MatterFacts> approved(
            String name, String article, String zh, String en, Set<DivisionLevel> levels) {
        return guard(
                name,
                article,
                zh,
                en,
                facts -> !facts.inZhejiang()
                        || !levels.contains(facts.version().territory().code().level())
                        || isFrom(facts, Set.of(BodyKind.PROVINCE_GOVERNMENT)));
    }

    private static OfficialDocument document(MatterFacts facts) {
        return facts.act(MatterActs.Approve.class).document();
    }

    private static boolean isFrom(MatterFacts facts, Set<BodyKind> issuers) {
        return issuers.contains(document(facts).issuerKind())
                && !document(facts).issuedOn().isAfter(facts.day());
    }

    private static boolean publishedBeforeEffect(MatterFacts facts) {
        Publication publication = facts.act(MatterActs.Publish.class).publication();
        LocalDate effect = ChinaTime.date(facts.version().validity().from());
        return isBy(publication, effect) && isBy(publication, facts.day());
    }

    private static boolean isBy(Publication publication, LocalDate day) {
        return !publication.on().isAfter(day);
    }
}
