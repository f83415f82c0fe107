package org.huzheng.casefile.decision.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.assessment.internal.AssessmentRecord;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.leniency.internal.Leniency;
import org.huzheng.penalty.leniency.internal.LeniencyEffect;
import org.huzheng.penalty.leniency.internal.LeniencyRule;

/** What the law makes of the circumstances when a penalty is decided 过罚相当的守卫条件 (行政处罚法 5(2), 28–37). */
public final class WeighingGuards {
    private static final String MITIGATION = "行政处罚法 32";

    /** What weighs was established. */
    public static final Guard<Situation<?>> ESTABLISHED = CaseGuards.guard(
            "circumstances-established",
            "行政处罚法 5(2)",
            "处罚须与违法行为的事实、性质、情节以及社会危害程度相当；情节尚未认定",
            "a penalty must fit facts, nature, circumstances and harm; they are not established yet",
            situation -> situation.the(AssessmentRecord.class).established().isPresent());

    /** The act, as established, was discovered in time. */
    public static final Guard<Situation<?>> IN_TIME = CaseGuards.guard(
            "act-within-limitation",
            "行政处罚法 36(1)",
            "经查明的违法行为已过追责期限",
            "the act as established was discovered after the limitation",
            situation -> !situation.the(AssessmentRecord.class).timeBarred(situation.soFar()));

    /** Nothing that decides on leniency is unknown. */
    public static final Guard<Situation<?>> AGE_KNOWN = CaseGuards.guard(
            "party-age-known",
            "行政处罚法 30",
            "当事人年龄不明，无法判断是否未成年",
            "the party's age is not known; nobody can tell a minor",
            situation -> leniency(situation)
                    .map(leniency -> leniency.unknown().isEmpty())
                    .orElse(true));

    /** Nobody is punished who must not be: one guard for each ground of the statute. */
    public static final List<Guard<Situation<?>>> UNPUNISHED = grounds(LeniencyEffect.MUST_NOT_PUNISH)
            .map(WeighingGuards::unpunished)
            .toList();

    /** Whoever must get less does: one guard for each ground of the statute. */
    public static final List<Guard<Situation<PenaltyDecided>>> MITIGATED =
            grounds(LeniencyEffect.MUST_MITIGATE).map(WeighingGuards::mitigated).toList();

    /** Lighter or mitigated only on a ground of the statute. */
    public static final Guard<Situation<PenaltyDecided>> MITIGATION_FOUNDED = CaseGuards.guard(
            "mitigation-founded",
            MITIGATION,
            "从轻、减轻须有法定情形并与罚款幅度相符",
            "to be lighter or to mitigate needs a statutory ground, and a fine that shows it",
            situation -> fining(situation, MITIGATION::equals).isEmpty()
                    && (!situation.event().less()
                            || leniency(situation).map(Leniency::mayMitigate).orElse(true)),
            situation -> {
                List<LegalReason> against = fining(situation, MITIGATION::equals);
                return against.isEmpty()
                        ? new BilingualText("没有从轻或者减轻的法定情形", "there is no statutory ground")
                        : LegalReason.together(against);
            });

    /** The fine keeps to the benchmark, or to the provision where there is none. */
    public static final Guard<Situation<PenaltyDecided>> DISCRETION = CaseGuards.guard(
            "discretion-benchmark",
            "行政处罚法 34",
            "罚款须符合裁量基准和法定幅度；偏离基准须说明理由",
            "a fine keeps to the benchmark and the statutory range; a deviation needs a reason",
            situation -> fining(situation, WeighingGuards::isOfDiscretion).isEmpty(),
            situation -> LegalReason.together(fining(situation, WeighingGuards::isOfDiscretion)));

    /** One fine for one act. */
    public static final Guard<Situation<? extends Decided>> ONE_FINE = CaseGuards.guard(
            "one-fine-per-act",
            "行政处罚法 29",
            "对同一个违法行为不得给予两次以上罚款",
            "one act is fined once only",
            situation -> fined(situation).isEmpty(),
            situation -> LegalReason.together(fined(situation).stream().toList()));

    /** Of several provisions the one with the higher fine. */
    public static final Guard<Situation<PenaltyDecided>> HIGHER_FINE = CaseGuards.guard(
            "higher-fine-applied",
            "行政处罚法 29",
            "同一违法行为违反多个法律规范应当给予罚款的，按照罚款数额高的规定处罚；罚款须有规定",
            "of several provisions the one with the higher fine applies; without one there is no fine",
            situation -> situation.event().fineFen() == 0
                    || unestablished(situation)
                    || situation
                            .the(AssessmentRecord.class)
                            .oneFine()
                            .filter(one -> situation.event().paper().basis().stream()
                                    .anyMatch(basis ->
                                            basis.isSameProvision(one.applied().basis())))
                            .isPresent(),
            situation -> situation
                    .the(AssessmentRecord.class)
                    .oneFine()
                    .map(one -> one.reason().text())
                    .orElse(new BilingualText("没有认定可以罚款的规定", "no provision that fines the act was established")));

    /** Unlawful gains are confiscated, all of them and nothing else. */
    public static final Guard<Situation<PenaltyDecided>> GAINS = CaseGuards.guard(
            "gains-confiscated",
            "行政处罚法 28(2)",
            "当事人有违法所得，除依法应当退赔的外，应当予以没收",
            "unlawful gains are confiscated, except for what must be given back",
            situation -> situation
                    .the(AssessmentRecord.class)
                    .gainsFen()
                    .map(fen -> Confiscated.of(situation.event()).suits(fen))
                    .orElse(true));

    private WeighingGuards() {}

    /** What holds on the spot as well, where circumstances were established at all; the age of fourteen is asked anyway. */
    public static List<Guard<? super Situation<OnSpotDecided>>> onSpot() {
        return Stream.<Guard<? super Situation<OnSpotDecided>>>concat(
                        grounds(LeniencyEffect.MUST_NOT_PUNISH)
                                .filter(rule -> rule != LeniencyRule.UNDER_FOURTEEN)
                                .map(WeighingGuards::unpunished),
                        Stream.of(ONE_FINE))
                .toList();
    }

    /** All of them, for the ordinary procedure's transition that punishes. */
    public static List<Guard<? super Situation<PenaltyDecided>>> all() {
        List<Guard<? super Situation<PenaltyDecided>>> all = new ArrayList<>(List.of(ESTABLISHED, IN_TIME, AGE_KNOWN));
        all.addAll(UNPUNISHED);
        all.addAll(MITIGATED);
        all.addAll(List.of(MITIGATION_FOUNDED, DISCRETION, ONE_FINE, HIGHER_FINE, GAINS));
        all.addAll(ProvisionGuards.ALL);
        return List.copyOf(all);
    }

    private static boolean unestablished(Situation<?> situation) {
        return situation.the(AssessmentRecord.class).established().isEmpty();
    }

    private static Optional<Leniency> leniency(Situation<?> situation) {
        return situation.the(AssessmentRecord.class).leniency(situation.soFar());
    }

    private static Stream<LeniencyRule> grounds(LeniencyEffect effect) {
        return Arrays.stream(LeniencyRule.values()).filter(rule -> rule.effect() == effect);
    }

    private static String named(String effect, LeniencyRule rule) {
        return effect + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Guard<Situation<?>> unpunished(LeniencyRule rule) {
        return CaseGuards.guard(
                named("unpunished-", rule),
                rule.article(),
                "不予行政处罚：" + rule.text().zh(),
                "must go unpunished: " + rule.text().en(),
                situation -> !holds(situation, rule));
    }

    private static Guard<Situation<PenaltyDecided>> mitigated(LeniencyRule rule) {
        return CaseGuards.guard(
                named("mitigated-", rule),
                rule.article(),
                "应当从轻或者减轻行政处罚：" + rule.text().zh(),
                "must be lighter or mitigated: " + rule.text().en(),
                situation -> situation.event().less() || !holds(situation, rule));
    }

    private static boolean holds(Situation<?> situation, LeniencyRule rule) {
        return leniency(situation).map(leniency -> leniency.holds(rule)).orElse(false);
    }

    private static Optional<LegalReason> fined(Situation<? extends Decided> situation) {
        return fineFen(situation.event()) == 0
                ? Optional.empty()
                : situation.the(AssessmentRecord.class).alreadyFined();
    }

    private static long fineFen(Decided decided) {
        if (decided instanceof OnSpotDecided onSpot) {
            return onSpot.fineFen();
        }
        return decided instanceof PenaltyDecided penalty ? penalty.fineFen() : 0;
    }

    /** What stands against the fine by these articles; the grounds of leniency have guards of their own. */
    private static List<LegalReason> fining(Situation<PenaltyDecided> situation, Predicate<String> article) {
        Optional<Leniency> leniency = leniency(situation);
        if (leniency.isEmpty() || situation.event().fineFen() == 0) {
            return List.of();
        }
        return FineObjections.of(situation.event(), leniency.get(), situation.soFar(), ChinaTime.date(situation.at()))
                .stream()
                .filter(reason -> article.test(reason.article()))
                .toList();
    }

    private static boolean isOfDiscretion(String article) {
        return article.equals("行政处罚法 34") || !article.startsWith("行政处罚法 ");
    }
}
