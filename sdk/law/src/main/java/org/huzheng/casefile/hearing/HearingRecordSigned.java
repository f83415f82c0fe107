package org.huzheng.casefile.hearing;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The record of the hearing was checked and signed 听证笔录签署 (行政处罚法 64(8)).
 *
 * @param at when
 * @param checkedByParty whether the party or its agent was given it to check
 * @param signing signed, sealed or refused
 * @param presiderNote the presider’s note of a refusal; otherwise empty
 */
public record HearingRecordSigned(Instant at, boolean checkedByParty, RecordSigning signing, String presiderNote)
        implements CaseEvent {
    /** All are required. */
    public HearingRecordSigned {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(signing, "signing");
        Objects.requireNonNull(presiderNote, "presiderNote");
    }
}
