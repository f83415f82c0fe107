package org.huzheng.casefile.coercion;

import java.util.Objects;

/**
 * Who decides on a measure 审批人.
 *
 * @param name the name; empty if the file does not say
 * @param post in which post
 */
public record Approver(String name, Post post) {
    /** Both are required. */
    public Approver {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(post, "post");
    }

    /** Whether this is a named head 行政机关负责人 (行政强制法 18(1)). */
    public boolean isHead() {
        return !name.isBlank() && post != Post.STAFF;
    }

    /** Whether this is the named principal or acting principal head 正职或者主持工作的负责人 (移送规定 5(1)). */
    public boolean isPrincipal() {
        return isHead() && post != Post.DEPUTY;
    }
}
