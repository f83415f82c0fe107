package org.huzheng.matter.competence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.statement.Party;

/**
 * Where one body stands 主体资格: whether it may act, and in whose name the decision is made.
 *
 * @param capacity in which capacity
 * @param inTheNameOf in whose name it decides; empty if it may not act
 * @param answer who is competent
 */
public record Standing(Capacity capacity, Optional<Party> inTheNameOf, CompetenceAnswer answer) {
    /** In which capacity a body acts. */
    public enum Capacity {
        /** 以自己的名义: it is the one competent body. */
        IN_OWN_NAME,
        /** 受委托, 以委托机关名义. */
        ENTRUSTED,
        /** 派驻, 以派出部门名义. */
        STATIONED,
        /** 与其他机关均有职权: it is one of several, so whoever files first. */
        ONE_OF_SEVERAL,
        /** 职权有争议. */
        IN_DISPUTE,
        /** 无权. */
        NONE,
        /** 无从判断. */
        UNKNOWN
    }

    /** All are required. */
    public Standing {
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(inTheNameOf, "inTheNameOf");
        Objects.requireNonNull(answer, "answer");
    }

    static Standing of(Party body, CompetenceAnswer answer) {
        if (answer instanceof CompetenceAnswer.Competent competent) {
            return among(body, List.of(competent.holding()), Capacity.IN_OWN_NAME, answer);
        }
        if (answer instanceof CompetenceAnswer.Several several) {
            return among(body, several.holdings(), Capacity.ONE_OF_SEVERAL, answer);
        }
        if (answer instanceof CompetenceAnswer.InDispute) {
            return new Standing(Capacity.IN_DISPUTE, Optional.empty(), answer);
        }
        boolean unknown = answer instanceof CompetenceAnswer.Unknown;
        return new Standing(unknown ? Capacity.UNKNOWN : Capacity.NONE, Optional.empty(), answer);
    }

    private static Standing among(Party body, List<Holding> holdings, Capacity own, CompetenceAnswer answer) {
        for (Holding holding : holdings) {
            if (holding.agency().is(body)) {
                return new Standing(own, Optional.of(holding.agency()), answer);
            }
        }
        for (Holding holding : holdings) {
            for (MatterAssignment each : holding.actingFor()) {
                if (each.recipient().is(body)) {
                    boolean stationed = each.mode() == AssignmentMode.STATIONED;
                    return new Standing(
                            stationed ? Capacity.STATIONED : Capacity.ENTRUSTED, Optional.of(holding.agency()), answer);
                }
            }
        }
        return new Standing(Capacity.NONE, Optional.empty(), answer);
    }
}
