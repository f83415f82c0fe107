package org.huzheng.casefile.proof;

import java.time.Instant;

/**
 * The department that collected the evidence recalled it 来源单位撤回证据.
 *
 * @param at when the recall became known
 * @param evidence the evidence's id
 * @param reason the recall's reason
 */
public record EvidenceRecalled(Instant at, String evidence, String reason) implements EvidenceEvent {}
