package org.huzheng.casefile.simple;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party was heard on the spot 当场听取陈述、申辩 (行政处罚法 45(1)).
 *
 * @param at when
 * @param statement what it said; empty if it had nothing to say
 * @param lookedInto whether what it said was looked into
 */
public record PartyHeard(Instant at, String statement, boolean lookedInto) implements CaseEvent {}
