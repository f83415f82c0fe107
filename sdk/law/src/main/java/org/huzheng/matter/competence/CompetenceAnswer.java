package org.huzheng.matter.competence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.matter.NegativeEntry;

/** Who is competent 职权归属答复: exactly one body, nobody, several, a dispute; or that the catalogue cannot say. */
public sealed interface CompetenceAnswer {
    /** The answer with its reason, in both languages. */
    BilingualText explanation();

    /** The articles behind the answer, the most telling first; empty where it is the catalogue's own silence. */
    List<String> articles();

    /**
     * Exactly one competent body 唯一主管机关.
     *
     * @param holding its power and how it came there
     * @param settled the dispute that was settled in its favour; empty if there was none
     */
    record Competent(Holding holding, Optional<DutyDispute> settled) implements CompetenceAnswer {
        /** Both are required. */
        public Competent {
            Objects.requireNonNull(holding, "holding");
            Objects.requireNonNull(settled, "settled");
        }

        @Override
        public BilingualText explanation() {
            return Wording.competent(this);
        }

        @Override
        public List<String> articles() {
            return Grounds.of(this);
        }
    }

    /**
     * Nobody is competent 三不管.
     *
     * @param why why
     * @param barredBy the entry of the negative list that stops it; empty for any other reason
     * @param idle the assignments in force that move nothing
     */
    record Nobody(NobodyReason why, Optional<NegativeEntry> barredBy, List<IdleAssignment> idle)
            implements CompetenceAnswer {
        /** Copies the list. */
        public Nobody {
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(barredBy, "barredBy");
            idle = List.copyOf(idle);
        }

        static Nobody because(NobodyReason why) {
            return new Nobody(why, Optional.empty(), List.of());
        }

        @Override
        public BilingualText explanation() {
            return Wording.nobody(this);
        }

        @Override
        public List<String> articles() {
            return idle.stream()
                    .flatMap(each -> each.article().stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * More than one body 多头管; for penalties whoever files first, 行政处罚法 25(1).
     *
     * @param holdings who; two or more
     */
    record Several(List<Holding> holdings) implements CompetenceAnswer {
        /** Copies the list. */
        public Several {
            holdings = List.copyOf(holdings);
        }

        /** Whether each of them, or all but one, holds a part that a boundary 职责边界 marks off; then it is no overlap. */
        public boolean isDivided() {
            return holdings.stream().filter(each -> each.boundary().isEmpty()).count() <= 1;
        }

        @Override
        public BilingualText explanation() {
            return Wording.several(this);
        }

        @Override
        public List<String> articles() {
            return Grounds.of(this);
        }
    }

    /**
     * A dispute stands in the way 职责争议: it is open, or was settled in favour of a body that holds no power there.
     *
     * @param dispute which one
     * @param holdings who holds the power by the catalogue; may be empty
     */
    record InDispute(DutyDispute dispute, List<Holding> holdings) implements CompetenceAnswer {
        /** Copies the list. */
        public InDispute {
            Objects.requireNonNull(dispute, "dispute");
            holdings = List.copyOf(holdings);
        }

        @Override
        public BilingualText explanation() {
            return Wording.inDispute(this);
        }

        @Override
        public List<String> articles() {
            return Grounds.of(this);
        }
    }

    /**
     * The catalogue cannot say 无从判断; no guess is made.
     *
     * @param why why not
     */
    record Unknown(UnknownReason why) implements CompetenceAnswer {
        /** The reason is required. */
        public Unknown {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public BilingualText explanation() {
            return new BilingualText(
                    "无从判断：" + why.text().zh(), "Cannot say: " + why.text().en());
        }

        @Override
        public List<String> articles() {
            return List.of();
        }
    }
}
