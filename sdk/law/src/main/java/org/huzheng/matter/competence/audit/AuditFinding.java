package org.huzheng.matter.competence.audit;

import java.util.List;
import java.util.Objects;
import org.huzheng.BilingualText;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.statement.Party;

/**
 * One thing an audit of the catalogue found 目录审计发现, for an area where one answer fits.
 *
 * @param kind what it is
 * @param matter which matter
 * @param place where: the area and all that lies inside it
 * @param bodies whom it concerns: who holds, disputes, was assigned or claimed it; empty for a gap
 * @param explanation what was found, in both languages
 */
public record AuditFinding(
        Kind kind, MatterCode matter, DivisionCode place, List<Party> bodies, BilingualText explanation) {
    /** What an audit finds 发现类别. */
    public enum Kind {
        /** 三不管: the matter is in force and nobody is competent. */
        GAP("三不管"),
        /** 多头管: more than one body holds all of it. */
        OVERLAP("多头管"),
        /** 职责争议 that is open, or was settled in favour of a body without the power. */
        DISPUTED("职责争议"),
        /** 无效配置: an assignment that is in force and moves nothing. */
        IDLE("无效配置"),
        /** 未认领: a power that its holder has not claimed. */
        UNCLAIMED("未认领"),
        /** 无权认领: a claim by a body that has no such power there. */
        UNFOUNDED("无权认领");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** What it is called. */
        public String chinese() {
            return chinese;
        }
    }

    /** Copies the list. */
    public AuditFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(place, "place");
        bodies = List.copyOf(bodies);
        Objects.requireNonNull(explanation, "explanation");
    }
}
