package org.huzheng.matters;

import java.util.List;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterVersion;

/**
 * One matter of a list, with the bodies that exercise it 清单上的一个事项.
 *
 * @param version what it is, where and when
 * @param bodies who exercises it; may be empty
 */
public record MatterRecord(MatterVersion version, List<MatterAssignment> bodies) {
    /** Copies the list. */
    public MatterRecord {
        bodies = List.copyOf(bodies);
    }
}
