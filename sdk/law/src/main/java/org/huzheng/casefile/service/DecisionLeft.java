package org.huzheng.casefile.service;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The decision was left with a party that refused it 留置送达 (民事诉讼法 89).
 *
 * @param at when
 * @param proof witnesses or pictures
 * @param witnesses the persons of the local organisation or employer who were present
 * @param pictures references of the photos or video that record it
 * @param refusalNote the reason of the refusal and the date as noted on the receipt
 */
public record DecisionLeft(
        Instant at, LeavingProof proof, List<String> witnesses, List<String> pictures, String refusalNote)
        implements CaseEvent {
    /** All are required; copies the lists. */
    public DecisionLeft {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(proof, "proof");
        witnesses = List.copyOf(witnesses);
        pictures = List.copyOf(pictures);
        Objects.requireNonNull(refusalNote, "refusalNote");
    }
}
