package org.huzheng.matter.edition.internal;

import java.util.List;
import java.util.Objects;
import org.huzheng.matter.MatterVersion;

/**
 * A matter that is in both catalogues and differs 变更事项.
 *
 * @param before as it was
 * @param after as it is
 * @param fields what differs, in the order of the columns; not empty
 */
public record MatterChange(MatterVersion before, MatterVersion after, List<FieldChange> fields) {
    /** Copies the list. */
    public MatterChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        fields = List.copyOf(fields);
    }
}
