package org.huzheng.matter.competence;

import java.util.Objects;
import org.huzheng.BilingualText;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.statement.Party;

/** One thing an audit of the catalogue found 目录审计发现, for an area where one answer fits. */
public sealed interface AuditFinding {
    /** Which matter. */
    MatterCode matter();

    /** Where: the area and all that lies inside it. */
    DivisionCode place();

    /** What was found, in both languages. */
    BilingualText explanation();

    /**
     * A gap 三不管: the matter is in force and nobody is competent.
     *
     * @param matter which matter
     * @param place where
     * @param answer why
     */
    record Gap(MatterCode matter, DivisionCode place, CompetenceAnswer.Nobody answer) implements AuditFinding {
        @Override
        public BilingualText explanation() {
            return answer.explanation();
        }
    }

    /**
     * An overlap 多头管: more than one body holds all of it.
     *
     * @param matter which matter
     * @param place where
     * @param answer who
     */
    record Overlap(MatterCode matter, DivisionCode place, CompetenceAnswer.Several answer) implements AuditFinding {
        @Override
        public BilingualText explanation() {
            return answer.explanation();
        }
    }

    /**
     * A dispute 职责争议 that is open, or was settled in favour of a body without the power.
     *
     * @param matter which matter
     * @param place where
     * @param answer which dispute
     */
    record Disputed(MatterCode matter, DivisionCode place, CompetenceAnswer.InDispute answer) implements AuditFinding {
        @Override
        public BilingualText explanation() {
            return answer.explanation();
        }
    }

    /**
     * An assignment that is in force and moves nothing 无效配置.
     *
     * @param matter which matter
     * @param place where
     * @param idle which assignment, and why
     */
    record Idle(MatterCode matter, DivisionCode place, IdleAssignment idle) implements AuditFinding {
        @Override
        public BilingualText explanation() {
            String id = idle.assignment().id();
            BilingualText why = idle.why().text();
            String article = idle.article().map(text -> " [" + text + "]").orElse("");
            return new BilingualText(
                    "配置 " + id + " 不发生效力：" + why.zh() + article,
                    "Assignment " + id + " has no effect: " + why.en() + article);
        }
    }

    /**
     * A power that its holder has not claimed 未认领.
     *
     * @param matter which matter
     * @param place where
     * @param holder whose power it is
     */
    record Unclaimed(MatterCode matter, DivisionCode place, Party holder) implements AuditFinding {
        /** All are required. */
        public Unclaimed {
            Objects.requireNonNull(holder, "holder");
        }

        @Override
        public BilingualText explanation() {
            return new BilingualText(holder.name() + "尚未认领", holder.name() + " has not claimed it");
        }
    }

    /**
     * A claim by a body that has no such power there 无权认领.
     *
     * @param matter which matter
     * @param place where
     * @param claim the claim
     */
    record Unfounded(MatterCode matter, DivisionCode place, Claim claim) implements AuditFinding {
        /** All are required. */
        public Unfounded {
            Objects.requireNonNull(claim, "claim");
        }

        @Override
        public BilingualText explanation() {
            String name = claim.by().name();
            return new BilingualText(name + "认领了并无职权的事项", name + " claims what it has no power over");
        }
    }
}
