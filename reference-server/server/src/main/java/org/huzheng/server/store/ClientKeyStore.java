package org.huzheng.server.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;

/** The keys of departments' applications 已登记密钥. */
public interface ClientKeyStore {
    /**
     * Registers a key; the same again changes nothing, and one out of use is in use again.
     *
     * @throws HuzhengException {@code BUSINESS_KEY_CONFLICT} if the id is registered with another certificate
     */
    void register(ClientKey key);

    /** The key, if it is registered and not disabled. */
    Optional<ClientKey> find(String appId, String keyId);

    /** The keys in use of a department, oldest first. */
    List<ClientKey> ofDepartment(String department);

    /** All keys in use, oldest first. */
    List<ClientKey> inUse();

    /** Takes a key out of use, until it is registered again. */
    void disable(String appId, String keyId, Instant at);
}
