/** Timestamps 时间戳 (RFC 3161, GB/T 20520): asking for them, issuing them in a demonstration, checking them. */
@NullMarked
package org.huzheng.crypto.time;

import org.jspecify.annotations.NullMarked;
