package org.huzheng.casefile.decision;

import org.huzheng.casefile.procedure.CaseEvent;

/** A decision of any kind 决定. */
public sealed interface Decided extends CaseEvent
        permits PenaltyDecided, OnSpotDecided, NoPenaltyDecided, NoViolationFound {
    /** What it says. */
    DecisionPaper paper();
}
