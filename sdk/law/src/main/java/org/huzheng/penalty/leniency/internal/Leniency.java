package org.huzheng.penalty.leniency.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.leniency.LocalLeniency;

/**
 * Whether a party is punished, less, or not at all 从宽认定 (行政处罚法 30–33).
 *
 * @param grounds the grounds that hold, the strongest first
 * @param duties what the agency must do instead of, or besides, punishing: order a guardian, educate
 * @param unknown what nobody could judge; while there is any, no penalty can be decided
 */
public record Leniency(List<LeniencyGround> grounds, List<LegalReason> duties, List<LegalReason> unknown) {
    /** Copies the lists and puts the strongest ground first. */
    public Leniency {
        grounds = grounds.stream()
                .sorted(Comparator.comparing(LeniencyGround::effect))
                .toList();
        duties = List.copyOf(duties);
        unknown = List.copyOf(unknown);
    }

    /** Judges the facts by the statute and the locality's conditions. */
    public static Leniency of(LeniencyFacts facts, LocalLeniency local) {
        return new LeniencyJudge(facts, local).judged();
    }

    /** What the strongest ground does; empty if there is none. */
    public Optional<LeniencyEffect> effect() {
        return grounds.stream().findFirst().map(LeniencyGround::effect);
    }

    /** Whether this ground holds. */
    public boolean holds(LeniencyRule rule) {
        return grounds.stream().anyMatch(ground -> ground.rule() == rule);
    }

    /** Whether no penalty is allowed 不予行政处罚. */
    public boolean mustNotPunish() {
        return has(LeniencyEffect.MUST_NOT_PUNISH);
    }

    /** Whether the agency may do without a penalty 可以不予行政处罚, though it need not. */
    public boolean mayNotPunish() {
        return !mustNotPunish() && has(LeniencyEffect.MAY_NOT_PUNISH);
    }

    /** Whether a penalty, if there is one, must be lighter or mitigated 应当从轻或者减轻. */
    public boolean mustMitigate() {
        return has(LeniencyEffect.MUST_MITIGATE);
    }

    /** Whether a penalty may be lighter or mitigated, by duty or by choice. */
    public boolean mayMitigate() {
        return mustMitigate() || has(LeniencyEffect.MAY_MITIGATE);
    }

    private boolean has(LeniencyEffect effect) {
        return grounds.stream().anyMatch(ground -> ground.effect() == effect);
    }
}
