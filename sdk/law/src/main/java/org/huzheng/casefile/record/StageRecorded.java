package org.huzheng.casefile.record;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.crypto.Digest;

/**
 * A record of a stage came into the file 过程记录归入案卷.
 *
 * @param at when
 * @param stage which stage it records
 * @param form in writing, or sound and picture
 * @param document what it is called in the file
 * @param digest the digest of the document, if it is kept as a file
 */
public record StageRecorded(Instant at, ProcessStage stage, RecordForm form, String document, Optional<Digest> digest)
        implements CaseEvent {
    /** All are required. */
    public StageRecorded {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(digest, "digest");
    }
}
