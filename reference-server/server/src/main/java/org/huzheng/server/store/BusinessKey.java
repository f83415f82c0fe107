package org.huzheng.server.store;

import java.util.Objects;

/**
 * A business id 业务编号 with the department it belongs to: two departments may use the same id, and neither can take it from
 * the other.
 *
 * @param issuer 统一社会信用代码 of the department that chose it
 * @param id the id, as its issuer chose it
 */
public record BusinessKey(String issuer, String id) {
    /** Nothing is null. */
    public BusinessKey {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(id, "id");
    }

    @Override
    public String toString() {
        return issuer + "/" + id;
    }
}
