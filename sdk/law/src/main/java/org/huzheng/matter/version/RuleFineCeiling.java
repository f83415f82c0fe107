package org.huzheng.matter.version;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.matter.BasisLevel;

/**
 * The highest fine a rule 规章 may set by itself 规章罚款限额: the State Council says it for departments (行政处罚法 13(2)), the provincial
 * standing committee for local governments (14(2)).
 *
 * @param level 部门规章 or 地方政府规章
 * @param keyField whether it is the ceiling for key fields 重点领域, where a locality has another one for them
 * @param fen the ceiling in fen, itself allowed
 * @param source the document that says so
 */
public record RuleFineCeiling(BasisLevel level, boolean keyField, long fen, String source) {
    /**
     * All are required.
     *
     * @throws HuzhengException ARGUMENT_INVALID for a level that is no rule, a ceiling that is not positive, or no source
     */
    public RuleFineCeiling {
        Objects.requireNonNull(level, "level");
        if (!level.isRule() || fen <= 0 || source.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "fine ceiling of " + level);
        }
    }

    /** In a key field its own ceiling, else the general one; the general one never yields to that of the key fields. */
    public static Optional<RuleFineCeiling> among(List<RuleFineCeiling> known, BasisLevel level, boolean keyField) {
        Optional<RuleFineCeiling> own = stated(known, level, keyField);
        return own.isPresent() ? own : stated(known, level, false);
    }

    private static Optional<RuleFineCeiling> stated(List<RuleFineCeiling> known, BasisLevel level, boolean keyField) {
        return known.stream()
                .filter(each -> each.level() == level && each.keyField() == keyField)
                .findFirst();
    }
}
