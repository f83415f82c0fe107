package org.huzheng.matter.version;

import java.util.Optional;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.MatterContent;

/**
 * The ceilings of fines set by rules alone 规章罚款限额, in fen. Who decides them: the State Council for departments' rules
 * (行政处罚法 13(2)), the provincial standing committee for local rules (14(2)). A ceiling that is not configured allows
 * nothing.
 *
 * @param departmentRuleFen for rules of departments of the State Council
 * @param localRuleFen for rules of local governments
 * @param localRuleKeyFieldFen for rules of local governments in a key field; empty if it is no other there
 */
public record FineCeilings(
        Optional<Long> departmentRuleFen, Optional<Long> localRuleFen, Optional<Long> localRuleKeyFieldFen) {
    /** No ceiling known: no rule may set a fine by itself. */
    public static FineCeilings none() {
        return new FineCeilings(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether a fine that rests on a rule of this level alone keeps within the ceiling; without a stated highest fine, no. */
    boolean allow(BasisLevel level, MatterContent content) {
        return ceiling(level, content.keyField().isPresent())
                .flatMap(ceiling -> content.highestFineFen().map(fine -> fine <= ceiling))
                .orElse(false);
    }

    private Optional<Long> ceiling(BasisLevel level, boolean keyField) {
        if (level == BasisLevel.DEPARTMENT_RULE) {
            return departmentRuleFen;
        }
        return keyField && localRuleKeyFieldFen.isPresent() ? localRuleKeyFieldFen : localRuleFen;
    }
}
