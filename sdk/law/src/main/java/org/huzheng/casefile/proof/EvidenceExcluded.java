package org.huzheng.casefile.proof;

import java.time.Instant;

/**
 * Evidence was excluded 排除证据 (行政处罚法 46(3)): it can carry nothing in this case any more.
 *
 * @param at when
 * @param evidence the evidence's id
 * @param ground why
 */
public record EvidenceExcluded(Instant at, String evidence, String ground) implements EvidenceEvent {}
