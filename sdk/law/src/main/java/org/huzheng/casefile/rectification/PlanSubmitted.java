package org.huzheng.casefile.rectification;

import java.time.Instant;
import java.util.List;

/** 当事人提交整改方案; it replaces an earlier one. */
public record PlanSubmitted(Instant at, String order, List<Milestone> milestones) implements CorrectionEvent {
    /** Copies the list. */
    public PlanSubmitted {
        milestones = List.copyOf(milestones);
    }
}
