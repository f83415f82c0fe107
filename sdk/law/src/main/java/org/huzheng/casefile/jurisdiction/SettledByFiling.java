package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.codes.UnifiedSocialCreditCode;

/** 由最先立案的行政机关管辖. */
public record SettledByFiling(Instant at, UnifiedSocialCreditCode competent) implements CaseEvent {}
