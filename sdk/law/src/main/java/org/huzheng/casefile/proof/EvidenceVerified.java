package org.huzheng.casefile.proof;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * Evidence was looked into 证据审查 (最高人民法院关于行政诉讼证据若干问题的规定 39).
 *
 * @param at when
 * @param evidence the evidence's id
 * @param authentic 真实性
 * @param lawful 合法性
 * @param relevant 关联性
 */
public record EvidenceVerified(Instant at, String evidence, boolean authentic, boolean lawful, boolean relevant)
        implements CaseEvent {}
