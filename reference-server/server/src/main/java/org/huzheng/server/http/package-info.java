/**
 * The server's HTTP side: every request is admitted (signature, clock, nonce), read, held against the contract, and answered;
 * every failure becomes problem+json. Knows nothing of SQL.
 */
@NullMarked
package org.huzheng.server.http;

import org.jspecify.annotations.NullMarked;
