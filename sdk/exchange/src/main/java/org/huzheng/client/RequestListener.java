package org.huzheng.client;

/**
 * Is told of every attempt 请求监听, for logs and metrics; called from the thread that calls, once the answer has begun or
 * the attempt has failed. What it throws is dropped: a log that fails must not make a request that happened look as if it
 * had not.
 */
@FunctionalInterface
public interface RequestListener {
    /** Tells nobody. */
    RequestListener NONE = attempt -> {};

    /** One attempt was made. */
    void attempted(RequestAttempt attempt);
}
