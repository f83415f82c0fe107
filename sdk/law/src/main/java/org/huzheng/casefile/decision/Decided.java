package org.huzheng.casefile.decision;

import org.huzheng.casefile.filing.internal.StopsClock;

/** A decision of any kind 决定. */
public sealed interface Decided extends StopsClock
        permits PenaltyDecided, OnSpotDecided, NoPenaltyDecided, NoViolationFound {
    /** What it says. */
    DecisionPaper paper();
}
