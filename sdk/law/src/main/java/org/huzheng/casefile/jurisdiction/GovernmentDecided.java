package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.statement.Party;

/** 县级人民政府决定. */
public record GovernmentDecided(Instant at, Party government, UnifiedSocialCreditCode competent, String document)
        implements CaseEvent {}
