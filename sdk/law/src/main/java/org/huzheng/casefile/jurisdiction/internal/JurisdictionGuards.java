package org.huzheng.casefile.jurisdiction.internal;

import static org.huzheng.casefile.procedure.internal.CaseGuards.guard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.casefile.jurisdiction.AgencyTier;
import org.huzheng.casefile.jurisdiction.CaseTransferred;
import org.huzheng.casefile.jurisdiction.CluesPreserved;
import org.huzheng.casefile.jurisdiction.DesignationAsked;
import org.huzheng.casefile.jurisdiction.GovernmentDecided;
import org.huzheng.casefile.jurisdiction.JurisdictionAgreed;
import org.huzheng.casefile.jurisdiction.JurisdictionClaim;
import org.huzheng.casefile.jurisdiction.JurisdictionDesignated;
import org.huzheng.casefile.jurisdiction.JurisdictionDisputed;
import org.huzheng.casefile.jurisdiction.SettledByFiling;
import org.huzheng.casefile.jurisdiction.SuggestionMade;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.lifecycle.internal.Guard;

/** The conditions of settling a dispute over jurisdiction 管辖争议处理的条件. */
public final class JurisdictionGuards {
    /** Nothing is in dispute, or the dispute was settled for the department that handles the case. */
    public static final Guard<Situation<?>> SETTLED = guard(
            "jurisdiction-settled",
            "行政处罚法 25",
            "管辖无争议，或者已确定由本机关管辖",
            "no dispute over jurisdiction is open, and none was settled for another agency",
            situation -> situation.the(JurisdictionRecord.class).allows(own(situation)));

    static final Guard<Situation<JurisdictionDisputed>> TWO_AGENCIES = guard(
            "two-agencies",
            "行政处罚法 25",
            "争议须在包括本机关在内的两个以上行政机关之间",
            "the dispute is between two agencies or more, this one among them",
            situation -> {
                Set<UnifiedSocialCreditCode> agencies = codes(situation.event().claims());
                return agencies.size() >= 2 && agencies.contains(own(situation));
            });
    static final Guard<Situation<?>> A_DISPUTANT = guard(
            "competent-is-a-party-to-the-dispute",
            "行政处罚法 25",
            "确定的管辖机关须为争议的一方",
            "the agency found competent is one of the disputants",
            situation -> JurisdictionRecord.settledFor(situation.event())
                    .filter(codes(claims(situation))::contains)
                    .isPresent());
    static final Guard<Situation<?>> ALL_COMPETENT = guard(
            "all-claim-jurisdiction",
            "行政处罚法 25(1)",
            "各机关均有管辖权的，方由最先立案的机关管辖",
            "the first filer has the case only where all are competent",
            situation -> claims(situation).stream().allMatch(JurisdictionClaim::claims));
    static final Guard<Situation<SettledByFiling>> FIRST_FILER = guard(
            "first-filer",
            "行政处罚法 25(1)",
            "由最先立案的行政机关管辖",
            "the agency that filed first has the case",
            situation -> firstFiler(situation)
                    .filter(situation.event().competent()::equals)
                    .isPresent());
    static final Guard<Situation<JurisdictionAgreed>> ALL_AGREE =
            guard("all-agree", "行政处罚法 25(2)", "协商须各方一致并有记录", "all agencies agree, on record", situation -> {
                JurisdictionAgreed agreed = situation.event();
                return !agreed.minutes().isBlank()
                        && Set.copyOf(agreed.agreedBy()).equals(codes(claims(situation)));
            });
    static final Guard<Situation<DesignationAsked>> ASKED_COMMON_SUPERIOR = guard(
            "common-superior",
            "行政处罚法 25(2)",
            "报请争议各方共同的上一级行政机关",
            "the superior asked is the common one, one level above all",
            situation ->
                    isCommonSuperior(situation, situation.event().superior().code()));
    static final Guard<Situation<JurisdictionDesignated>> COMMON_SUPERIOR = guard(
            "designated-by-common-superior",
            "行政处罚法 25(2)",
            "由争议各方共同的上一级行政机关书面指定",
            "the common superior one level above all designates in writing",
            situation -> {
                JurisdictionDesignated act = situation.event();
                return !act.document().isBlank()
                        && isCommonSuperior(situation, act.superior().code());
            });
    static final Guard<Situation<JurisdictionDesignated>> THE_ONE_ASKED = guard(
            "designated-by-the-superior-asked",
            "行政处罚法 25(2)",
            "由所报请的上一级行政机关指定",
            "the superior that was asked designates",
            situation -> situation
                    .the(JurisdictionRecord.class)
                    .superior()
                    .filter(situation.event().superior().code()::equals)
                    .isPresent());
    static final Guard<Situation<?>> TOWNSHIP_AND_COUNTY = guard(
            "township-and-county-agency",
            "浙江省综合行政执法条例 17(2)",
            "限于乡镇（街道）与县级行政执法机关之间的职责争议",
            "only disputes between a township and a county agency go to the county office",
            situation -> {
                Set<AgencyTier> tiers =
                        claims(situation).stream().map(JurisdictionClaim::tier).collect(Collectors.toSet());
                return tiers.equals(Set.of(AgencyTier.TOWNSHIP, AgencyTier.COUNTY));
            });
    static final Guard<Situation<SuggestionMade>> EVALUATED = guard(
            "evaluation-attached",
            "浙江省综合行政执法条例 12(2)",
            "协调解决职责争议的建议须附评估意见",
            "the suggestion comes with the opinion that evaluates the dispute",
            situation -> !situation.event().evaluation().isBlank());
    static final Guard<Situation<GovernmentDecided>> IN_WRITING = guard(
            "government-decides-in-writing",
            "浙江省综合行政执法条例 12(2)",
            "由本级人民政府书面决定",
            "the government decides in writing",
            situation -> !situation.event().document().isBlank());
    static final Guard<Situation<CluesPreserved>> SOMETHING_FIXED = guard(
            "something-preserved",
            "浙江省综合行政执法条例 18(2)",
            "须固定到具体的证据或者线索",
            "some evidence or clue must have been fixed",
            situation -> !situation.event().evidence().isEmpty());
    static final Guard<Situation<CaseTransferred>> TO_COMPETENT = guard(
            "transferred-to-the-competent",
            "行政处罚法 25",
            "移送给已确定的、本机关以外的管辖机关",
            "the case goes to the agency found competent, which is another one",
            situation -> situation
                    .the(JurisdictionRecord.class)
                    .competent()
                    .filter(agency -> !agency.equals(own(situation)))
                    .filter(situation.event().to().code()::equals)
                    .isPresent());
    static final Guard<Situation<CaseTransferred>> EVIDENCE_ALONG = guard(
            "evidence-moves-along",
            "浙江省综合行政执法条例 18(2)",
            "证据和线索应当一并移交",
            "evidence and clues go along",
            situation -> situation.event().evidenceMoved());

    private JurisdictionGuards() {}

    private static List<JurisdictionClaim> claims(Situation<?> situation) {
        return situation.the(JurisdictionRecord.class).claims();
    }

    private static Set<UnifiedSocialCreditCode> codes(List<JurisdictionClaim> claims) {
        return claims.stream().map(claim -> claim.agency().code()).collect(Collectors.toSet());
    }

    private static UnifiedSocialCreditCode own(Situation<?> situation) {
        return situation.soFar().opening().agency().code();
    }

    /** Two that filed at the same instant are no first filer. */
    private static Optional<UnifiedSocialCreditCode> firstFiler(Situation<?> situation) {
        List<JurisdictionClaim> filed = claims(situation).stream()
                .filter(claim -> claim.filedAt().isPresent())
                .sorted(Comparator.comparing(claim -> claim.filedAt().orElseThrow()))
                .toList();
        boolean tied =
                filed.size() > 1 && filed.get(0).filedAt().equals(filed.get(1).filedAt());
        return tied
                ? Optional.empty()
                : filed.stream().findFirst().map(claim -> claim.agency().code());
    }

    private static boolean isCommonSuperior(Situation<?> situation, UnifiedSocialCreditCode superior) {
        return claims(situation).stream().allMatch(claim -> claim.superiors().contains(superior));
    }
}
