package org.huzheng.casefile.paper.internal;

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
import org.huzheng.casefile.review.internal.ReviewRecord;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.internal.ReviewNeed;

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

    static final List<PaperMapping<?>> MAPPINGS = List.of(
            PaperMapping.of("HEARING_RIGHT_NOTICE", REVIEW, HearingRightNotified.class)
                    .says("number", moment -> moment.event().noticeNumber())
                    .says("facts", NoticePapers.noticed(notice -> Wording.sentence(notice.facts())))
                    .says("reasons", NoticePapers.noticed(notice -> Wording.sentence(notice.reasons())))
                    .says("basis", NoticePapers.noticed(notice -> Wording.basis(notice.basis())))
                    .lists(
                            "penalty",
                            moment -> NoticePapers.notice(moment)
                                    .map(notice -> Wording.penalties(notice.kinds(), notice.fineFen(), 0))
                                    .orElse(List.of()))
                    .settles("fineFen", NoticePapers.noticed(notice -> Wording.fen(notice.fineFen())))
                    .words("rights", moment -> RIGHTS_BEFORE),
            PaperMapping.of("HEARING_NOTICE", REVIEW, HearingScheduled.class)
                    .says("hearingAt", moment -> Wording.time(moment.event().hearingAt()))
                    .says("place", moment -> moment.event().place())
                    .says("public", moment -> isPublic(moment.event()) ? "公开举行" : "不公开举行")
                    .settles(
                            "reasons", moment -> Wording.sentence(moment.event().closedReason()))
                    .says("presider", moment -> moment.event().presider())
                    .words("rights", moment -> RIGHTS_AT),
            PaperMapping.of("HEARING_RECORD", REVIEW, HearingRecordSigned.class)
                    .says(
                            "startedAt",
                            moment -> scheduled(moment)
                                    .map(scheduled -> Wording.time(scheduled.hearingAt()))
                                    .orElse(""))
                    .says(
                            "endedAt",
                            moment -> held(moment)
                                    .map(held -> Wording.time(held.at()))
                                    .orElse(""))
                    .says(
                            "place",
                            moment -> scheduled(moment)
                                    .map(HearingScheduled::place)
                                    .orElse(""))
                    .says(
                            "presider",
                            moment -> held(moment).map(HearingHeld::presider).orElse(""))
                    .lists(
                            "agents",
                            moment -> held(moment).map(HearingHeld::agents).orElse(List.of()))
                    .settles(
                            "partySignature",
                            moment -> moment.event().signing() == RecordSigning.REFUSED
                                    ? ""
                                    : moment.opening().party().name())
                    .settles("refusalNote", moment -> moment.event().presiderNote()),
            PaperMapping.of("LEGAL_REVIEW", REVIEW, LegallyReviewed.class)
                    .says("ground", HearingPapers::ground)
                    .says("opinion", moment -> moment.event().opinion())
                    .says("passed", moment -> moment.event().passed() ? "通过" : "未通过")
                    .says("reviewer", moment -> moment.event().reviewer()),
            PaperMapping.of("COLLECTIVE_DISCUSSION", REVIEW, CollectivelyDiscussed.class)
                    .lists("heads", moment -> moment.event().heads())
                    .says("outcome", moment -> moment.event().conclusion()));

    private HearingPapers() {}

    private static boolean isPublic(HearingScheduled scheduled) {
        return scheduled.openness() == HearingOpenness.PUBLIC;
    }

    private static Optional<HearingScheduled> scheduled(CaseMoment<?> moment) {
        return moment.last(HearingScheduled.class);
    }

    private static Optional<HearingHeld> held(CaseMoment<?> moment) {
        return moment.last(HearingHeld.class);
    }

    /** The first item of the statute that demands it; a locality that has every case reviewed says so. */
    private static String ground(CaseMoment<LegallyReviewed> moment) {
        List<LegalReason> reasons = moment.the(ReviewRecord.class)
                .need(moment.before())
                .map(ReviewNeed::legalReview)
                .orElse(List.of());
        if (reasons.isEmpty()) {
            return moment.before().rules().reviewEveryOrdinaryCase() ? "本地规定的审核" : "";
        }
        return GROUNDS.getOrDefault(reasons.get(0).article(), "");
    }
}
