package org.huzheng.server.store;

import org.huzheng.crypto.Bytes;

/**
 * An answer 应答 that a repeated request gets again.
 *
 * @param status the HTTP status
 * @param mediaType the media type of the body
 * @param body the exact bytes
 */
public record IdempotentAnswer(int status, String mediaType, Bytes body) {}
