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
     * @throws HuzhengException {@code BUSINESS_KEY_CONFLICT} if the department used its id before
     */
    void insert(AccessRecord access);

    /** A department's request of this id. */
    Optional<AccessRecord> find(BusinessKey request);

    /**
     * Grants or refuses a request that is still open.
     *
     * @param at when
     * @param validUntil the end of the grant, if it has one
     * @throws HuzhengException {@code TRANSITION_ILLEGAL} if it was decided before or never made
     */
    void decide(BusinessKey request, AccessState outcome, Instant at, Optional<Instant> validUntil);

    /**
     * How often a department was granted something under a contract since an instant, inclusive; what was granted before times
     * were kept is counted too.
     */
    long grantedUnder(BusinessKey contract, String requester, Instant since);

    /** All that a department asked for of an evidence, by request id. */
    List<AccessRecord> asked(BusinessKey evidence, String requester);

    /** The grants a department holds on an evidence at this time; the contract behind each is for the caller to check. */
    List<AccessRecord> granted(BusinessKey evidence, String requester, Instant at);
}
