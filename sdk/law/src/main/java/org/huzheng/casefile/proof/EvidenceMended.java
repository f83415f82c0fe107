package org.huzheng.casefile.proof;

import java.time.Instant;

/**
 * A defect was cured or reasonably explained 补正或者合理解释; the evidence is looked into again.
 *
 * @param at when
 * @param evidence the evidence's id
 * @param how how
 */
public record EvidenceMended(Instant at, String evidence, String how) implements EvidenceEvent {}
