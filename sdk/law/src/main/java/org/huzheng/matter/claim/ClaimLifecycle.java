package org.huzheng.matter.claim;

import java.util.function.Predicate;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;
import org.huzheng.statement.Party;

/** The life cycle of claiming a matter 认领生命周期; mirrored by {@code spec/state-machines/matter-claim.yaml}. */
final class ClaimLifecycle {
    /**
     * What the guards look at.
     *
     * @param claim the claiming so far
     * @param act what is being done
     */
    record Facts(MatterClaim claim, ClaimAct act) {
        boolean inZhejiang() {
            return claim.territory().code().value().startsWith(ZHEJIANG);
        }

        boolean isBasisStated() {
            return !(act instanceof ClaimAct.Claim made) || !made.basis().isBlank();
        }

        boolean isClaimant(Party party) {
            return claim.claimants().stream().anyMatch(each -> each.party().is(party));
        }
    }

    private static final String ZHEJIANG = "33";

    private static final Guard<Facts> NEW = guard(
            "claimant-is-new",
            "",
            "该单位尚未认领",
            "this body must not have claimed it yet",
            facts -> !(facts.act() instanceof ClaimAct.Claim claim) || !facts.isClaimant(claim.by()));
    private static final Guard<Facts> BASIS = guard(
            "basis-stated",
            "浙江省综合行政执法条例 6(2)",
            "须写明职责依据",
            "the basis of the duty must be stated",
            facts -> !facts.inZhejiang() || facts.isBasisStated());
    private static final Guard<Facts> BASIS_ELSEWHERE = guard(
            "basis-stated-elsewhere",
            "",
            "浙江省外：须写明职责依据",
            "outside Zhejiang: the basis of the duty must be stated",
            facts -> facts.inZhejiang() || facts.isBasisStated());
    private static final Guard<Facts> CLAIMANT = guard(
            "has-claimed",
            "",
            "只有已认领的单位可以撤回",
            "only a body that has claimed it may withdraw",
            facts -> facts.act() instanceof ClaimAct.Withdraw withdrawal && facts.isClaimant(withdrawal.by()));
    private static final Guard<Facts> LEAVES_ONE = guard(
            "leaves-one",
            "",
            "撤回后须仅余一个认领单位",
            "exactly one claimant must stay",
            facts -> facts.claim().claimants().size() == 2);
    private static final Guard<Facts> LEAVES_SEVERAL = guard(
            "leaves-several",
            "",
            "撤回后须仍有多个认领单位",
            "several claimants must stay",
            facts -> facts.claim().claimants().size() > 2);
    private static final Guard<Facts> RAISED = guard(
            "raised-by-claimant",
            "行政处罚法 25(2)",
            "须由争议一方提出",
            "a party to the dispute must raise it",
            facts -> facts.act() instanceof ClaimAct.Dispute dispute && facts.isClaimant(dispute.by()));
    private static final Guard<Facts> GROUND = guard(
            "ground-stated",
            "",
            "须写明争议内容",
            "what the dispute is about must be stated",
            facts -> facts.act() instanceof ClaimAct.Dispute dispute
                    && !dispute.ground().isBlank());
    private static final Guard<Facts> AGREED = guard(
            "agreed-by-all",
            "行政处罚法 25(2)",
            "协商须由全体认领单位同意，且由其中一个承担",
            "all claimants must agree, and one of them must take it",
            ClaimLifecycle::isAgreedByAll);
    private static final Guard<Facts> DESIGNATED = guard(
            "designated-by-superior",
            "行政处罚法 25(2)",
            "指定须由争议各方以外的上级作出",
            "a designation must come from a superior that is no party to the dispute",
            ClaimLifecycle::isDesignatedBySuperior);

    static final TransitionTable<ClaimState, ClaimEvent, Facts> TABLE =
            TransitionTable.<ClaimState, ClaimEvent, Facts>named("matter-claim")
                    .row(ClaimState.UNCLAIMED, ClaimEvent.CLAIM, ClaimState.CLAIMED, NEW, BASIS, BASIS_ELSEWHERE)
                    .row(ClaimState.UNCLAIMED, ClaimEvent.DISPUTE, ClaimState.IN_DISPUTE, GROUND)
                    .row(ClaimState.CLAIMED, ClaimEvent.CLAIM, ClaimState.MULTI_CLAIMED, NEW, BASIS, BASIS_ELSEWHERE)
                    .row(ClaimState.CLAIMED, ClaimEvent.WITHDRAW, ClaimState.UNCLAIMED, CLAIMANT)
                    .row(
                            ClaimState.MULTI_CLAIMED,
                            ClaimEvent.CLAIM,
                            ClaimState.MULTI_CLAIMED,
                            NEW,
                            BASIS,
                            BASIS_ELSEWHERE)
                    .row(ClaimState.MULTI_CLAIMED, ClaimEvent.WITHDRAW, ClaimState.CLAIMED, CLAIMANT, LEAVES_ONE)
                    .row(
                            ClaimState.MULTI_CLAIMED,
                            ClaimEvent.WITHDRAW_LEAVING_SEVERAL,
                            ClaimState.MULTI_CLAIMED,
                            CLAIMANT,
                            LEAVES_SEVERAL)
                    .row(ClaimState.MULTI_CLAIMED, ClaimEvent.DISPUTE, ClaimState.IN_DISPUTE, RAISED, GROUND)
                    .row(ClaimState.IN_DISPUTE, ClaimEvent.RESOLVE, ClaimState.RESOLVED, AGREED, DESIGNATED)
                    .row(ClaimState.RESOLVED, ClaimEvent.DISPUTE, ClaimState.IN_DISPUTE, GROUND)
                    .build();

    private ClaimLifecycle() {}

    private static boolean isAgreedByAll(Facts facts) {
        if (!(facts.act() instanceof ClaimAct.Agree agreement)) {
            return true;
        }
        return facts.isClaimant(agreement.owner())
                && facts.claim().claimants().stream()
                        .allMatch(each -> agreement.agreeing().stream().anyMatch(party -> party.is(each.party())));
    }

    private static boolean isDesignatedBySuperior(Facts facts) {
        if (!(facts.act() instanceof ClaimAct.Designate designation)) {
            return true;
        }
        return !facts.isClaimant(designation.decision().issuer())
                && !designation.decision().issuer().is(designation.owner())
                && !designation.decision().issuedOn().isAfter(ChinaTime.date(designation.at()));
    }

    private static Guard<Facts> guard(String name, String article, String zh, String en, Predicate<Facts> test) {
        return new Guard<>(name, article, new BilingualText(zh, en), test);
    }
}
