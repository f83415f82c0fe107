package org.huzheng.server.store;

import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;

/** Registered evidence 已登记证据. */
public interface EvidenceStore {
    /**
     * Adds a package whose content and registration are stored.
     *
     * @throws HuzhengException {@code BUSINESS_KEY_CONFLICT} if the id is taken
     */
    void insert(EvidenceRecord evidence);

    /** The evidence of this id, whoever owns it: what to disclose is for the caller to decide. */
    Optional<EvidenceRecord> find(String id);

    /**
     * What a department registered, in log order.
     *
     * @param after the log index last seen, or −1
     * @param limit how many at most
     */
    List<EvidenceRecord> ofOwner(String owner, long after, int limit);
}
