package org.huzheng.server.store;

import java.util.List;
import java.util.Optional;

/** Who owes which acknowledgement 撤回确认义务. */
public interface RecallDutyStore {
    /** Adds a duty; one that is there already stays as it is. */
    void add(RecallDuty duty);

    /** The duty of a department for a case, if it has one. */
    Optional<RecallDuty> find(long recallIndex, String department, String caseNo);

    /** All duties from a recall, by department and case. */
    List<RecallDuty> of(long recallIndex);

    /** Says that this leaf is the latest acknowledgement of a duty. */
    void answered(long recallIndex, String department, String caseNo, long answerIndex);

    /** Takes every row out; they are to be written anew. */
    void clear();
}
