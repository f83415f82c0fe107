package org.huzheng.casefile.paper;

import static org.huzheng.casefile.record.ProcessStage.REVIEW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.casefile.hearing.HearingHeld;
import org.huzheng.casefile.hearing.HearingOpenness;
import org.huzheng.casefile.hearing.HearingRecordSigned;
import org.huzheng.casefile.hearing.HearingRightNotified;
import org.huzheng.casefile.hearing.HearingScheduled;
import org.huzheng.casefile.hearing.RecordSigning;
import org.huzheng.casefile.review.CollectivelyDiscussed;
import org.huzheng.casefile.review.LegallyReviewed;
import org.huzheng.casefile.review.Review;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.ReviewNeed;

/** Documents of the hearing and of what comes before the decision 听证、法制审核和集体讨论文书. */
final class HearingPapers {
    /** The grounds of the form, by the items of 行政处罚法 58(1). */
    private static final Map<String, String> GROUNDS = Map.of(
            "行政处罚法 58(1)(1)", "涉及重大公共利益",
            "行政处罚法 58(1)(2)", "直接关系当事人或者第三人重大权益，经过听证程序",
            "行政处罚法 58(1)(3)", "案件情况疑难复杂、涉及多个法律关系",
            "行政处罚法 58(1)(4)", "法律、法规规定应当进行法制审核的其他情形");

    private static final String RIGHTS_BEFORE = "依据"
            + Wording.penaltyLaw("第四十四条、第六十三条、第六十四条")
            + "，你（单位）有权进行陈述和申辩，并有权要求听证。要求听证的，应当自收到本告知书之日起五日（工作日）内向本机关提出。";

    private static final String RIGHTS_AT = "你（单位）可以亲自参加听证，也可以委托一至二人代理；" + "认为主持人与本案有直接利害关系的，有权申请回避；有权进行申辩和质证。";

    static final List<Occasion<?>> OCCASIONS = List.of(
            Occasion.of("HEARING_RIGHT_NOTICE", REVIEW, HearingRightNotified.class)
                    .says("number", told -> told.event().noticeNumber())
                    .says("facts", NoticePapers.noticed(notice -> Wording.sentence(notice.facts())))
                    .says("reasons", NoticePapers.noticed(notice -> Wording.sentence(notice.reasons())))
                    .says("basis", NoticePapers.noticed(notice -> Wording.basis(notice.basis())))
                    .lists(
                            "penalty",
                            told -> NoticePapers.notice(told)
                                    .map(notice -> Wording.penalties(notice.kinds(), notice.fineFen(), 0))
                                    .orElse(List.of()))
                    .settles("fineFen", NoticePapers.noticed(notice -> Wording.fen(notice.fineFen())))
                    .words("rights", told -> RIGHTS_BEFORE),
            Occasion.of("HEARING_NOTICE", REVIEW, HearingScheduled.class)
                    .says("hearingAt", told -> Wording.time(told.event().hearingAt()))
                    .says("place", told -> told.event().place())
                    .says("public", told -> isPublic(told.event()) ? "公开举行" : "不公开举行")
                    .settles("reasons", told -> Wording.sentence(told.event().closedReason()))
                    .says("presider", told -> told.event().presider())
                    .words("rights", told -> RIGHTS_AT),
            Occasion.of("HEARING_RECORD", REVIEW, HearingRecordSigned.class)
                    .says(
                            "startedAt",
                            told -> scheduled(told)
                                    .map(scheduled -> Wording.time(scheduled.hearingAt()))
                                    .orElse(""))
                    .says(
                            "endedAt",
                            told -> held(told)
                                    .map(held -> Wording.time(held.at()))
                                    .orElse(""))
                    .says(
                            "place",
                            told -> scheduled(told).map(HearingScheduled::place).orElse(""))
                    .says(
                            "presider",
                            told -> held(told).map(HearingHeld::presider).orElse(""))
                    .lists("agents", told -> held(told).map(HearingHeld::agents).orElse(List.of()))
                    .settles(
                            "partySignature",
                            told -> told.event().signing() == RecordSigning.REFUSED
                                    ? ""
                                    : told.opening().party().name())
                    .settles("refusalNote", told -> told.event().presiderNote()),
            Occasion.of("LEGAL_REVIEW", REVIEW, LegallyReviewed.class)
                    .says("ground", HearingPapers::ground)
                    .says("opinion", told -> told.event().opinion())
                    .says("passed", told -> told.event().passed() ? "通过" : "未通过")
                    .says("reviewer", told -> told.event().reviewer()),
            Occasion.of("COLLECTIVE_DISCUSSION", REVIEW, CollectivelyDiscussed.class)
                    .lists("heads", told -> told.event().heads())
                    .says("outcome", told -> told.event().conclusion()));

    private HearingPapers() {}

    private static boolean isPublic(HearingScheduled scheduled) {
        return scheduled.openness() == HearingOpenness.PUBLIC;
    }

    private static Optional<HearingScheduled> scheduled(Told<?> told) {
        return told.last(HearingScheduled.class);
    }

    private static Optional<HearingHeld> held(Told<?> told) {
        return told.last(HearingHeld.class);
    }

    /** The first item of the statute that demands it; a locality that has every case reviewed says so. */
    private static String ground(Told<LegallyReviewed> told) {
        List<LegalReason> reasons = told.the(Review.class)
                .need(told.before())
                .map(ReviewNeed::legalReview)
                .orElse(List.of());
        if (reasons.isEmpty()) {
            return told.before().rules().reviewEveryOrdinaryCase() ? "本地规定的审核" : "";
        }
        return GROUNDS.getOrDefault(reasons.get(0).article(), "");
    }
}
