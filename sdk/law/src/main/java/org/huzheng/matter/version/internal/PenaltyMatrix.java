package org.huzheng.matter.version.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.PenaltyKind;

/** Which article stands against a penalty 处罚设定权 that no basis of a matter may set. */
final class PenaltyMatrix {
    private static final String LIBERTY = "行政处罚法 10(2)";
    private static final String OTHER_KINDS = "行政处罚法 9(6)";
    private static final String LICENCE = "行政处罚法 12(1)";

    private PenaltyMatrix() {}

    /** The highest level among the bases; a penalty may rest on any of them, so the highest decides. */
    static BasisLevel highest(List<LegalBasis> bases) {
        return bases.stream()
                .map(LegalBasis::level)
                .min(Comparator.naturalOrder())
                .orElse(BasisLevel.NORMATIVE_DOCUMENT);
    }

    /** Whether no penalty of the matter fails because of this article. */
    static boolean holds(String article, MatterContent content) {
        BasisLevel highest = highest(content.bases());
        return content.penalties().stream()
                .noneMatch(
                        kind -> against(kind, highest).filter(article::equals).isPresent());
    }

    private static Optional<String> against(PenaltyKind kind, BasisLevel highest) {
        if (highest.maySet(kind)) {
            return Optional.empty();
        }
        if (kind.restrictsLiberty()) {
            return Optional.of(LIBERTY);
        }
        if (highest == BasisLevel.LOCAL_REGULATION) {
            return Optional.of(kind == PenaltyKind.OTHER ? OTHER_KINDS : LICENCE);
        }
        return Optional.of(highest.article());
    }
}
