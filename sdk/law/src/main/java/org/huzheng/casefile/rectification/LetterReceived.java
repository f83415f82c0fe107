package org.huzheng.casefile.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * 收到来函.
 *
 * @param kind what kind
 * @param sender who sent it
 * @param dated its date
 * @param subject what it is about
 * @param replyDemanded whether it demands a reply
 * @param replyBy the last day it sets for the reply; empty if it sets none
 */
public record LetterReceived(
        Instant at,
        String letter,
        LetterKind kind,
        String sender,
        LocalDate dated,
        String subject,
        boolean replyDemanded,
        Optional<LocalDate> replyBy)
        implements CaseEvent {}
