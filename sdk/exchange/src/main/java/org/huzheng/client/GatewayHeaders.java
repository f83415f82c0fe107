package org.huzheng.client;

import java.util.Map;

/**
 * The headers that a gateway on the way wants 网关请求头, such as an application key or a token. Asked anew for every
 * attempt, from the thread that calls, so a token may be renewed. They are not signed and the server does not see them as
 * ours: a name beginning with {@code X-Hz-}, and any that the client sets itself, is refused with ARGUMENT_INVALID.
 */
@FunctionalInterface
public interface GatewayHeaders {
    /** No headers. */
    GatewayHeaders NONE = (method, target) -> Map.of();

    /**
     * The headers of one attempt, by name; may be empty.
     *
     * @param method the HTTP method, upper case
     * @param target the logical target, without what a gateway puts before it
     */
    Map<String, String> of(String method, String target);
}
