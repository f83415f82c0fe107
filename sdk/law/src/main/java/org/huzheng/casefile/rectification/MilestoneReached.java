package org.huzheng.casefile.rectification;

import java.time.Instant;

/** 完成整改节点, checked on the spot. */
public record MilestoneReached(Instant at, String order, String milestone, Recheck recheck) implements RecheckEvent {}
