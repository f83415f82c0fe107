package org.huzheng.casefile.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;

/** Something done with a letter from another organ 来函的处理; every act names its letter. */
public sealed interface LetterAct extends CaseEvent {
    /** The letter's number in this case. */
    String letter();

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
    record LetterReceived(
            Instant at,
            String letter,
            LetterKind kind,
            String sender,
            LocalDate dated,
            String subject,
            boolean replyDemanded,
            Optional<LocalDate> replyBy)
            implements LetterAct {}

    /**
     * 回复来函.
     *
     * @param document the number of the reply
     * @param measures what the agency has done, or why it did nothing
     */
    record LetterAnswered(Instant at, String letter, String document, String measures) implements LetterAct {}
}
