package org.huzheng.casefile.proof;

import java.time.Instant;

/**
 * Evidence has a defect that may be cured 证据瑕疵.
 *
 * @param at when
 * @param evidence the evidence's id
 * @param defect what is wrong
 */
public record EvidenceFlawed(Instant at, String evidence, String defect) implements EvidenceEvent {}
