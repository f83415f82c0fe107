package org.huzheng.casefile.rectification;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.procedure.CaseEvent;

/** 当事人提交整改方案; it replaces an earlier one. */
public record PlanSubmitted(Instant at, String order, List<Milestone> milestones) implements CaseEvent {
    /** Copies the list. */
    public PlanSubmitted {
        milestones = List.copyOf(milestones);
    }
}
