package org.huzheng.casefile.team;

import java.time.Instant;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The head decided on a recusal 回避决定 (行政处罚法 43(3)).
 *
 * @param at when
 * @param officer 执法证号 of the officer
 * @param traits which hold of it
 */
public record RecusalDecided(Instant at, String officer, Set<Trait> traits) implements CaseEvent {
    /** What a decision on a recusal is 回避决定的内容. */
    public enum Trait {
        /** The officer must leave the case. */
        RECUSED,
        /** The head of the department 行政机关负责人 decided. */
        BY_HEAD
    }

    /** Copies the set. */
    public RecusalDecided {
        traits = Set.copyOf(traits);
    }

    /** Whether the officer must leave the case. */
    public boolean recused() {
        return traits.contains(Trait.RECUSED);
    }

    /** Whether the head of the department 行政机关负责人 decided. */
    public boolean byHead() {
        return traits.contains(Trait.BY_HEAD);
    }
}
