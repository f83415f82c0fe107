package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.codes.UnifiedSocialCreditCode;

/**
 * 指导机构向本级人民政府提出协调解决的建议.
 *
 * @param evaluation the number of the opinion that evaluates the dispute 职责争议评估意见
 */
public record SuggestionMade(Instant at, UnifiedSocialCreditCode suggested, String evaluation) implements CaseEvent {}
