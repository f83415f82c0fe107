package org.huzheng.server.store;

import java.util.List;
import java.util.Optional;

/** What each case relies on 案件证据, one row for an evidence in a consumer's case. */
public interface CaseItemStore {
    /** Adds or replaces the item of this case, consumer and evidence; which changes are legal is for the caller. */
    void put(CaseItem item);

    /** The item of this case, consumer and evidence. */
    Optional<CaseItem> find(String caseNo, String consumer, BusinessKey evidence);

    /** All items of a consumer's case, by evidence id. */
    List<CaseItem> ofCase(String caseNo, String consumer);

    /**
     * Marks every case that relies on an evidence, or may yet, as recalled; rejected items stay as they are.
     *
     * @return the items now recalled, so that each consumer can be told
     */
    List<CaseItem> recall(BusinessKey evidence, String recallId);
}
