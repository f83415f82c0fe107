package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.statement.Party;

/** 共同的上一级行政机关指定管辖, asked or of its own accord. */
public record JurisdictionDesignated(Instant at, Party superior, UnifiedSocialCreditCode competent, String document)
        implements CaseEvent {}
