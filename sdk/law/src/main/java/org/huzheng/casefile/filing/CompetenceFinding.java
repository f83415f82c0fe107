package org.huzheng.casefile.filing;

import java.util.List;
import java.util.Objects;
import org.huzheng.matter.competence.CompetenceAnswer;
import org.huzheng.matter.competence.Holding;

/**
 * On what a department takes itself for competent 管辖依据 (行政处罚法 22–25).
 *
 * @param kind what the catalogue said, or that none was asked
 * @param bodies the 统一社会信用代码 of those it named; empty for nobody and where no catalogue was asked
 * @param ground the answer in words, or the provision the department relies on; blank is no ground
 */
public record CompetenceFinding(Kind kind, List<String> bodies, String ground) {
    /** What was found. */
    public enum Kind {
        /** Exactly one body 唯一主管机关. */
        ONE,
        /** Several bodies 多头管: whoever files first goes on (25(1)). */
        SEVERAL,
        /** Nobody 三不管. */
        NOBODY,
        /** An open dispute 职责争议 (25(2)). */
        DISPUTE,
        /** The catalogue cannot say 无从判断. */
        UNKNOWN,
        /** No catalogue was asked: the department names the provision itself 自行说明依据. */
        STATED
    }

    /** Copies the list. */
    public CompetenceFinding {
        Objects.requireNonNull(kind, "kind");
        bodies = List.copyOf(bodies);
        Objects.requireNonNull(ground, "ground");
    }

    /** What a catalogue answered. */
    public static CompetenceFinding of(CompetenceAnswer answer) {
        String ground = answer.explanation().zh();
        if (answer instanceof CompetenceAnswer.Competent one) {
            return new CompetenceFinding(Kind.ONE, codes(List.of(one.holding())), ground);
        }
        if (answer instanceof CompetenceAnswer.Several several) {
            return new CompetenceFinding(Kind.SEVERAL, codes(several.holdings()), ground);
        }
        if (answer instanceof CompetenceAnswer.InDispute dispute) {
            return new CompetenceFinding(Kind.DISPUTE, codes(dispute.holdings()), ground);
        }
        return new CompetenceFinding(
                answer instanceof CompetenceAnswer.Nobody ? Kind.NOBODY : Kind.UNKNOWN, List.of(), ground);
    }

    /** A department without a catalogue, and the provision it relies on. */
    public static CompetenceFinding stated(String provision) {
        return new CompetenceFinding(Kind.STATED, List.of(), provision);
    }

    /** Whether this department may file, by its 统一社会信用代码. */
    public boolean allows(String agency) {
        return switch (kind) {
            case ONE, SEVERAL -> bodies.contains(agency);
            case STATED -> !ground.isBlank();
            case NOBODY, DISPUTE, UNKNOWN -> false;
        };
    }

    private static List<String> codes(List<Holding> holdings) {
        return holdings.stream().map(each -> each.agency().code().toString()).toList();
    }
}
