package org.huzheng.casefile.review;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The legal review ended 法制审核 (行政处罚法 58).
 *
 * @param at when
 * @param reviewer 执法证号 or staff number of the reviewer
 * @param firstTime whether the reviewer reviews penalty decisions for the first time
 * @param lawQualified whether the reviewer passed the state's legal profession examination 法律职业资格
 * @param passed whether the review passed
 * @param opinion the opinion
 */
public record LegallyReviewed(
        Instant at, String reviewer, boolean firstTime, boolean lawQualified, boolean passed, String opinion)
        implements CaseEvent {}
