package org.huzheng.server.store;

import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;

/** Registered evidence 已登记证据. */
public interface EvidenceStore {
    /**
     * Adds a package whose content and registration are stored.
     *
     * @throws HuzhengException {@code BUSINESS_KEY_CONFLICT} if its owner used the id before
     */
    void insert(EvidenceRecord evidence);

    /** A department's evidence of this id. */
    Optional<EvidenceRecord> find(BusinessKey key);

    /** All evidence of this id, whoever owns it: what to disclose is for the caller to decide. */
    List<EvidenceRecord> named(String id);

    /** The evidence whose package is this content, if it was registered. */
    Optional<EvidenceRecord> ofContent(Digest content);

    /** The evidence whose package has this manifest, if it was registered. */
    Optional<EvidenceRecord> ofManifest(Digest manifest);

    /**
     * What a department registered, in log order.
     *
     * @param after the log index last seen, or −1
     * @param limit how many at most
     */
    List<EvidenceRecord> ofOwner(String owner, long after, int limit);
}
