package org.huzheng.matter.version;

import java.util.Map;
import java.util.Optional;
import org.huzheng.internal.Given;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.MatterContent;

/**
 * The ceilings of fines set by rules alone 规章罚款限额, in fen. Who decides them: the State Council for departments' rules
 * (行政处罚法 13(2)), the provincial standing committee for local rules (14(2)). A ceiling that is not configured allows
 * nothing.
 *
 * @param fen the ceiling for each kind of rule, in fen; absent if it is not configured
 */
public record FineCeilings(Map<Rule, Long> fen) {
    /** A kind of rule that may set a fine by itself 规章. */
    public enum Rule {
        /** Rules of departments of the State Council 部门规章. */
        DEPARTMENT,
        /** Rules of local governments 地方政府规章. */
        LOCAL,
        /** Rules of local governments in a key field 重点领域; without one of its own the ceiling for local rules holds. */
        LOCAL_KEY_FIELD
    }

    /**
     * Copies the ceilings.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID if one is below zero
     */
    public FineCeilings {
        fen = Map.copyOf(fen);
        fen.forEach((rule, ceiling) -> Given.notNegative(ceiling, rule.name()));
    }

    /** No ceiling known: no rule may set a fine by itself. */
    public static FineCeilings none() {
        return new FineCeilings(Map.of());
    }

    /** Whether a fine that rests on a rule of this level alone keeps within the ceiling; without a stated highest fine, no. */
    boolean allow(BasisLevel level, MatterContent content) {
        return ceiling(level, content.keyField().isPresent())
                .flatMap(ceiling -> content.highestFineFen().map(fine -> fine <= ceiling))
                .orElse(false);
    }

    private Optional<Long> ceiling(BasisLevel level, boolean keyField) {
        if (level == BasisLevel.DEPARTMENT_RULE) {
            return of(Rule.DEPARTMENT);
        }
        return keyField && of(Rule.LOCAL_KEY_FIELD).isPresent() ? of(Rule.LOCAL_KEY_FIELD) : of(Rule.LOCAL);
    }

    private Optional<Long> of(Rule rule) {
        return Optional.ofNullable(fen.get(rule));
    }
}
