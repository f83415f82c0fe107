package org.huzheng.server.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;

/** Requests for evidence 调取 and their outcome. */
public interface AccessStore {
    /**
     * Adds a request.
     *
     * @throws HuzhengException {@code BUSINESS_KEY_CONFLICT} if its id is taken
     */
    void insert(AccessRecord access);

    /** The request of this id. */
    Optional<AccessRecord> find(String requestId);

    /**
     * Grants or refuses a request that is still open.
     *
     * @param validUntil the end of the grant, if it has one
     * @throws HuzhengException {@code TRANSITION_ILLEGAL} if it was decided before or never made
     */
    void decide(String requestId, AccessState outcome, Optional<Instant> validUntil);

    /** The grants a department holds on an evidence at this time; the contract behind each is for the caller to check. */
    List<AccessRecord> granted(String evidenceId, String requester, Instant at);
}
