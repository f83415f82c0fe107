package org.huzheng.casefile.coercion.seizure.internal;

import static org.huzheng.casefile.procedure.internal.CaseGuards.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.coercion.Extension;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.seizure.EmergencyReported;
import org.huzheng.casefile.coercion.seizure.GoodsAuctioned;
import org.huzheng.casefile.coercion.seizure.GoodsConfiscated;
import org.huzheng.casefile.coercion.seizure.GoodsDestroyed;
import org.huzheng.casefile.coercion.seizure.GoodsReturned;
import org.huzheng.casefile.coercion.seizure.PerishablesSold;
import org.huzheng.casefile.coercion.seizure.SeizedInEmergency;
import org.huzheng.casefile.coercion.seizure.SeizureApproved;
import org.huzheng.casefile.coercion.seizure.SeizureDisapproved;
import org.huzheng.casefile.coercion.seizure.SeizureExtended;
import org.huzheng.casefile.coercion.seizure.SeizurePlan;
import org.huzheng.casefile.coercion.seizure.SeizureReleased;
import org.huzheng.casefile.coercion.seizure.SeizureRequested;
import org.huzheng.casefile.coercion.seizure.SeizureTransferred;
import org.huzheng.casefile.coercion.seizure.TestingBegun;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BasisLevel;

/** The conditions of seals and seizures 查封、扣押的条件 after approval was asked for; those of the scene are {@link SceneGuards}. */
final class SeizureGuards {
    static final List<Guard<Situation<SeizureRequested>>> REQUESTED = planned(SeizureRequested::plan);
    static final Guard<Situation<SeizureApproved>> BY_HEAD = guard(
            "approved-by-head",
            "行政强制法 18(1)",
            "实施前须经行政机关负责人批准",
            "a head of the department must approve beforehand",
            situation -> situation.event().approver().isHead());
    static final Guard<Situation<SeizureDisapproved>> DISAPPROVED_BY_HEAD = guard(
            "decided-by-head",
            "行政强制法 18(1)",
            "由行政机关负责人决定是否批准",
            "a head of the department decides on approval",
            situation -> situation.event().approver().isHead());
    static final Guard<Situation<SeizureApproved>> MADE_UP = guard(
            "approval-made-up",
            "行政强制法 19",
            "由行政机关负责人补办批准",
            "a head of the department must approve it afterwards",
            situation -> situation.event().approver().isHead());
    static final Guard<Situation<SeizedInEmergency>> URGENT = guard(
            "urgency-stated",
            "行政强制法 19",
            "须说明情况紧急、需要当场实施",
            "the emergency must be stated",
            situation -> !situation.event().urgency().isBlank());
    static final List<Guard<? super Situation<SeizedInEmergency>>> IN_EMERGENCY = inEmergency();
    static final Guard<Situation<EmergencyReported>> REPORTED_TO_HEAD = guard(
            "reported-to-head",
            "行政强制法 19",
            "应当向行政机关负责人报告",
            "the report goes to a head of the department",
            situation -> situation.event().reportedTo().isHead());
    static final Guard<Situation<?>> WITHIN_A_DAY = guard(
            "reported-within-24-hours",
            "行政强制法 19",
            "应当在二十四小时内报告",
            "the report is due within 24 hours",
            situation -> measure(situation)
                    .from()
                    .filter(from -> !Deadline.after(from, StatutoryTerm.EMERGENCY_REPORT.limit(), situation.calendar())
                            .isOver(situation.at()))
                    .isPresent());
    static final Guard<Situation<?>> WITHIN_TERM = guard(
            "within-term", "行政强制法 25(1)", "查封、扣押期限尚未届满", "the term must not be over", situation -> !isOver(situation));
    static final Guard<Situation<?>> DECIDED_IN_TERM = guard(
            "decided-within-term",
            "行政强制法 27",
            "应当在查封、扣押期限内作出处理决定",
            "the goods are decided on within the term",
            situation -> !isOver(situation));
    static final Guard<Situation<SeizureExtended>> EXTENDED_BY_HEAD = guard(
            "extension-approved-by-head",
            "行政强制法 25(1)",
            "延长须经行政机关负责人批准",
            "a head of the department must approve the extension",
            extension(extension -> extension.approver().isHead()));
    static final Guard<Situation<SeizureExtended>> COMPLEX = guard(
            "complexity-stated",
            "行政强制法 25(1)",
            "情况复杂的方可延长",
            "only a complex case allows an extension",
            extension(extension -> !extension.complexity().isBlank()));
    static final Guard<Situation<SeizureExtended>> AT_MOST_THIRTY_MORE = guard(
            "extension-at-most-30-days",
            "行政强制法 25(1)",
            "延长期限不得超过三十日",
            "the extension is at most 30 days",
            extension(Extension::isWithinThirtyDays));
    static final Guard<Situation<SeizureExtended>> EXTENSION_TOLD = guard(
            "extension-told-in-writing",
            "行政强制法 25(2)",
            "延长决定应当及时书面告知当事人并说明理由",
            "the party is told of the extension in writing, with reasons",
            extension(extension -> extension.toldInWriting() && extension.reasonsGiven()));
    static final Guard<Situation<TestingBegun>> TESTING_FIXED = guard(
            "testing-period-fixed",
            "行政强制法 25(3)",
            "检测、检验、检疫或者技术鉴定的期间应当明确",
            "the period of testing must be fixed",
            testing(begun -> begun.until().isAfter(ChinaTime.date(begun.at()))));
    static final Guard<Situation<TestingBegun>> TESTING_TOLD = guard(
            "testing-period-told",
            "行政强制法 25(3)",
            "检测期间应当书面告知当事人",
            "the party is told the period of testing in writing",
            testing(TestingBegun::toldInWriting));
    static final Guard<Situation<SeizureReleased>> GROUND_HOLDS = guard(
            "release-ground-holds",
            "行政强制法 28(1)",
            "解除事由须属实：期限届满以期满为准",
            "the ground of release must hold: expiry only once the term is over",
            situation -> situation.event().ground() != ReleaseGround.EXPIRED || isOver(situation));
    static final Guard<Situation<SeizureReleased>> RELEASE_DECIDED = guard(
            "release-decided",
            "行政强制法 28(1)",
            "应当作出解除查封、扣押决定",
            "there must be a decision to release",
            situation -> !situation.event().document().isBlank());
    static final Guard<Situation<PerishablesSold>> PERISHABLE = guard(
            "perishable",
            "行政强制法 28(2)",
            "限于鲜活物品或者其他不易保管的财物，并记明所得款项",
            "only what cannot be kept is sold, and what it fetched is recorded",
            situation -> {
                PerishablesSold sold = situation.event();
                return !sold.why().isBlank() && sold.proceedsFen() >= 0;
            });
    static final Guard<Situation<GoodsReturned>> RETURNED = guard(
            "goods-taken-back",
            "行政强制法 28(2)",
            "财物或者变卖所得款项应当退还当事人",
            "the goods, or what they fetched, are given back",
            situation -> !situation.event().receivedBy().isBlank());
    static final Guard<Situation<GoodsConfiscated>> PENALTY_DECIDED = guard(
            "confiscation-decided",
            "行政强制法 27",
            "依法应当没收的非法财物，须有没收决定",
            "a decision must confiscate the goods",
            situation -> !situation.event().decision().isBlank());
    static final Guard<Situation<GoodsDestroyed>> DESTRUCTION_BY_LAW = guard(
            "destruction-by-law",
            "行政强制法 27",
            "法律、行政法规规定应当销毁的，方可销毁",
            "only a law or administrative regulation allows destruction",
            situation -> {
                BasisLevel level = situation.event().basis().level();
                return level == BasisLevel.LAW || level == BasisLevel.ADMIN_REGULATION;
            });
    static final Guard<Situation<GoodsAuctioned>> REMEDIES_OVER = guard(
            "remedies-over",
            "行政强制法 46(3)",
            "当事人在法定期限内不申请行政复议或者提起行政诉讼",
            "the time for remedies must be over, unused",
            situation -> situation.event().remediesOverOn().isBefore(ChinaTime.date(situation.at())));
    static final Guard<Situation<GoodsAuctioned>> DEMANDED = guard(
            "demand-unheeded",
            "行政强制法 46(3)",
            "经催告仍不履行的，方可拍卖抵缴罚款",
            "there must have been a demand",
            situation -> !situation.event().demand().isBlank());
    static final Guard<Situation<SeizureTransferred>> TRANSFER_TOLD = guard(
            "transfer-told-in-writing",
            "行政强制法 21",
            "财物一并移送，并书面告知当事人",
            "the goods go along and the party is told in writing",
            situation -> {
                SeizureTransferred transferred = situation.event();
                return transferred.toldInWriting() && !transferred.receiver().isBlank();
            });

    private SeizureGuards() {}

    private static boolean level(BasisLevel level) {
        return level == BasisLevel.LAW || level == BasisLevel.ADMIN_REGULATION || level == BasisLevel.LOCAL_REGULATION;
    }

    /** What may be sealed or seized, and by whom; asked of what is planned. */
    private static <E extends CaseEvent> List<Guard<Situation<E>>> planned(Function<E, SeizurePlan> of) {
        return List.of(
                planned(
                        of,
                        "by-law-or-regulation",
                        "行政强制法 22",
                        "查封、扣押须由法律、法规规定的行政机关实施",
                        "a law or regulation must give the power",
                        plan -> level(plan.basis().level())),
                planned(
                        of,
                        "power-not-delegated",
                        "行政强制法 17(1)",
                        "行政强制措施权不得委托",
                        "the power of coercive measures may not be delegated",
                        plan -> plan.power() != AssignmentMode.ENTRUSTED),
                planned(
                        of,
                        "related-to-the-case",
                        "行政强制法 23(1)",
                        "限于涉案的场所、设施或者财物",
                        "only what is related to the violation",
                        plan -> !plan.items().isEmpty() && plan.items().stream().allMatch(HeldItem::related)),
                planned(
                        of,
                        "no-daily-necessities",
                        "行政强制法 23(1)",
                        "不得查封、扣押公民个人及其所扶养家属的生活必需品",
                        "no daily necessities of a citizen or the citizen's family",
                        plan -> plan.items().stream().noneMatch(HeldItem::necessity)),
                planned(
                        of,
                        "not-sealed-by-another",
                        "行政强制法 23(2)",
                        "已被其他国家机关依法查封的，不得重复查封",
                        "what another state organ has sealed may not be sealed again",
                        plan -> plan.items().stream()
                                .allMatch(item -> item.heldBy().isEmpty())));
    }

    private static List<Guard<? super Situation<SeizedInEmergency>>> inEmergency() {
        List<Guard<? super Situation<SeizedInEmergency>>> all = new ArrayList<>(planned(SeizedInEmergency::plan));
        all.add(URGENT);
        all.addAll(SceneGuards.ALL);
        return List.copyOf(all);
    }

    private static <E extends CaseEvent> Guard<Situation<E>> planned(
            Function<E, SeizurePlan> of,
            String name,
            String article,
            String zh,
            String en,
            Predicate<SeizurePlan> test) {
        return guard(name, article, zh, en, situation -> test.test(of.apply(situation.event())));
    }

    private static Predicate<Situation<SeizureExtended>> extension(Predicate<Extension> test) {
        return situation -> test.test(situation.event().extension());
    }

    private static Predicate<Situation<TestingBegun>> testing(Predicate<TestingBegun> test) {
        return situation -> test.test(situation.event());
    }

    private static Seizure measure(Situation<?> situation) {
        return situation.the(SeizureRecord.class).measure(situation.key()).orElseThrow();
    }

    private static boolean isOver(Situation<?> situation) {
        return measure(situation)
                .term(situation.calendar())
                .filter(term -> term.isOver(situation.at()))
                .isPresent();
    }
}
