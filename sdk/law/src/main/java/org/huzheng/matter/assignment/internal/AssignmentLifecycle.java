package org.huzheng.matter.assignment.internal;

import static org.huzheng.matter.assignment.internal.AssignmentGuards.guard;

import java.util.List;
import java.util.stream.Stream;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;
import org.huzheng.matter.AssignmentState;

/** The life cycle of an assignment 权力配置生命周期; mirrored by {@code spec/state-machines/matter-assignment.yaml}. */
final class AssignmentLifecycle {
    private static final Guard<AssignmentFacts> NOTED = guard(
            "opinion-noted",
            "",
            "须写明审查意见或评估结论",
            "the opinion or the evaluation's result must be written down",
            facts -> !facts.act(AssignmentActs.Plain.class).note().isBlank());
    private static final Guard<AssignmentFacts> BEGUN = guard(
            "validity-begun",
            "",
            "实施日期已到且未届满",
            "the period must have begun and not be over",
            facts -> facts.assignment().validity().contains(facts.act().at()));
    private static final Guard<AssignmentFacts> RUNNING = guard(
            "still-running",
            "",
            "收回之时须在有效期内",
            "the period must still run at the withdrawal",
            facts -> facts.assignment().validity().contains(facts.act().from()));
    private static final Guard<AssignmentFacts> OVER = guard(
            "validity-over",
            "",
            "有效期已届满",
            "the period must be over",
            facts -> facts.assignment()
                    .validity()
                    .to()
                    .filter(end -> !facts.act().at().isBefore(end))
                    .isPresent());

    static final TransitionTable<AssignmentState, AssignmentEvent, AssignmentFacts> TABLE = table();

    private AssignmentLifecycle() {}

    private static TransitionTable<AssignmentState, AssignmentEvent, AssignmentFacts> table() {
        TransitionTable.Builder<AssignmentState, AssignmentEvent, AssignmentFacts> table =
                TransitionTable.named("matter-assignment");
        table.row(
                        AssignmentState.PROPOSED,
                        AssignmentEvent.ASSESS,
                        AssignmentState.CAPACITY_ASSESSED,
                        CapacityGuards.ALL)
                .row(
                        AssignmentState.CAPACITY_ASSESSED,
                        AssignmentEvent.REVIEW,
                        AssignmentState.LEGAL_REVIEWED,
                        Stream.concat(LegalityGuards.ALL.stream(), Stream.of(NOTED))
                                .toList())
                .row(
                        AssignmentState.LEGAL_REVIEWED,
                        AssignmentEvent.APPROVE,
                        AssignmentState.APPROVED,
                        DecisionGuards.APPROVAL)
                .row(
                        AssignmentState.APPROVED,
                        AssignmentEvent.PUBLISH,
                        AssignmentState.PUBLISHED,
                        DecisionGuards.PUBLICATION)
                .row(AssignmentState.PUBLISHED, AssignmentEvent.START, AssignmentState.ACTIVE, BEGUN)
                .row(AssignmentState.ACTIVE, AssignmentEvent.EVALUATE, AssignmentState.EVALUATED, NOTED, BEGUN)
                .row(AssignmentState.EVALUATED, AssignmentEvent.KEEP, AssignmentState.ACTIVE, NOTED, BEGUN);
        for (AssignmentState state :
                List.of(AssignmentState.PUBLISHED, AssignmentState.ACTIVE, AssignmentState.EVALUATED)) {
            table.row(
                            state,
                            AssignmentEvent.WITHDRAW,
                            AssignmentState.WITHDRAWN,
                            DecisionGuards.WITHDRAWAL_PUBLISHED,
                            RUNNING)
                    .row(state, AssignmentEvent.EXPIRE, AssignmentState.EXPIRED, OVER);
        }
        return table.build();
    }
}
