package org.huzheng.penalty.leniency.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.internal.FullAge;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.ActSpan;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.penalty.leniency.LocalLeniency;
import org.huzheng.penalty.leniency.MentalState;

/** Goes through articles 30 to 33 once. */
final class LeniencyJudge {
    private static final int FOURTEEN = 14;
    private static final int EIGHTEEN = 18;
    private static final Map<Circumstance, LeniencyRule> ARTICLE_32 = Map.of(
            Circumstance.HARM_REMEDIED, LeniencyRule.HARM_REMEDIED,
            Circumstance.COERCED, LeniencyRule.COERCED,
            Circumstance.CONFESSED, LeniencyRule.CONFESSED,
            Circumstance.MERIT, LeniencyRule.MERIT);

    private final LeniencyFacts facts;
    private final LocalLeniency local;
    private final List<LeniencyGround> grounds = new ArrayList<>();
    private final List<LegalReason> duties = new ArrayList<>();
    private final List<LegalReason> unknown = new ArrayList<>();

    LeniencyJudge(LeniencyFacts facts, LocalLeniency local) {
        this.facts = facts;
        this.local = local;
    }

    Leniency judged() {
        age();
        mind();
        mitigation();
        unpunished();
        if (grounds.stream().anyMatch(ground -> ground.effect().compareTo(LeniencyEffect.MAY_NOT_PUNISH) <= 0)) {
            educate();
        }
        return new Leniency(grounds, duties, unknown);
    }

    private void age() {
        Offender offender = facts.offender();
        if (offender.kind() != PartyKind.CITIZEN) {
            return;
        }
        if (offender.bornOn().isEmpty()) {
            unknown.add(new LegalReason(
                    "行政处罚法 30",
                    new BilingualText("当事人年龄不明，无法判断是否未成年", "the party's age is not known; nobody can tell a minor")));
            return;
        }
        LocalDate born = offender.bornOn().get();
        LocalDate began = facts.span().began();
        if (FullAge.isReached(born, EIGHTEEN, began)) {
            return;
        }
        if (FullAge.isReached(born, FOURTEEN, began)) {
            hold(LeniencyRule.UNDER_EIGHTEEN, age(born, EIGHTEEN, began));
            return;
        }
        childhood(born, facts.span());
    }

    /** Of an act that goes on past the fourteenth birthday only what came after it is punished, and that as a minor's. */
    private void childhood(LocalDate born, ActSpan span) {
        if (span.ended().isEmpty()) {
            unknown.add(
                    new LegalReason(
                            "行政处罚法 30",
                            new BilingualText(
                                    "违法行为始于十四周岁之前且尚未终了，无法确定行为终了时年龄",
                                    "the act began before the age of fourteen and still goes on; the age at its end is not known")));
            return;
        }
        LocalDate last = span.ended().get();
        if (FullAge.isReached(born, FOURTEEN, last)) {
            hold(LeniencyRule.UNDER_EIGHTEEN, age(born, EIGHTEEN, span.began()));
            return;
        }
        hold(LeniencyRule.UNDER_FOURTEEN, age(born, FOURTEEN, last));
        duties.add(new LegalReason(
                "行政处罚法 30", new BilingualText("责令监护人加以管教", "order the guardian to discipline the child")));
    }

    private static BilingualText age(LocalDate born, int years, LocalDate day) {
        LocalDate full = born.plusYears(years).plusDays(1);
        return new BilingualText(
                "行为日 " + day + " 不满 " + years + " 周岁（自生日次日 " + full + " 起为已满）",
                "on " + day + " not yet full " + years + ", which begins on " + full + ", the day after the birthday");
    }

    private void mind() {
        if (facts.offender().mind() == MentalState.INCAPABLE) {
            hold(LeniencyRule.INCAPACITATED);
            duties.add(new LegalReason(
                    "行政处罚法 31",
                    new BilingualText(
                            "应当责令其监护人严加看管和治疗", "order the guardian to watch over the party and have them treated")));
        } else if (facts.offender().mind() == MentalState.PARTLY_CAPABLE) {
            hold(LeniencyRule.PARTLY_INCAPACITATED);
        }
    }

    private void mitigation() {
        for (Circumstance circumstance : Circumstance.values()) {
            LeniencyRule rule = ARTICLE_32.get(circumstance);
            if (rule != null && facts.circumstances().contains(circumstance)) {
                hold(rule);
            }
        }
        for (LegalBasis basis : facts.otherGrounds()) {
            if (basis.level() != BasisLevel.NORMATIVE_DOCUMENT) {
                hold(LeniencyRule.OTHER_BY_LAW, new BilingualText(basis.toString(), basis.toString()));
            }
        }
    }

    private void unpunished() {
        boolean corrected = has(Circumstance.CORRECTED_IN_TIME);
        if (has(Circumstance.MINOR) && corrected && has(Circumstance.NO_HARM)) {
            hold(LeniencyRule.MINOR_AND_CORRECTED);
        }
        // Harm that did not come about is less than slight harm.
        boolean slight = has(Circumstance.SLIGHT_HARM) || has(Circumstance.NO_HARM);
        boolean locally = !local.cooperationNeeded() || has(Circumstance.WILLING_TO_COOPERATE);
        if (has(Circumstance.FIRST_VIOLATION) && slight && corrected && locally) {
            hold(LeniencyRule.FIRST_AND_CORRECTED);
        }
        if (has(Circumstance.NO_FAULT_PROVED) && !punishesWithoutFault(facts.faultIrrelevant())) {
            hold(LeniencyRule.NO_FAULT);
        }
    }

    private static boolean punishesWithoutFault(Optional<LegalBasis> basis) {
        return basis.map(LegalBasis::level)
                .filter(level -> level == BasisLevel.LAW || level == BasisLevel.ADMIN_REGULATION)
                .isPresent();
    }

    private void educate() {
        duties.add(new LegalReason(
                "行政处罚法 33(3)", new BilingualText("不予行政处罚的，应当对当事人进行教育", "not punished: educate the party")));
    }

    private boolean has(Circumstance circumstance) {
        return facts.circumstances().contains(circumstance);
    }

    private void hold(LeniencyRule rule) {
        grounds.add(new LeniencyGround(rule, new LegalReason(rule.article(), rule.text())));
    }

    private void hold(LeniencyRule rule, BilingualText here) {
        grounds.add(new LeniencyGround(
                rule,
                new LegalReason(
                        rule.article(),
                        new BilingualText(
                                rule.text().zh() + "：" + here.zh(), rule.text().en() + ": " + here.en()))));
    }
}
