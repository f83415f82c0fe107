/** How timestamps are read and judged. */
@NullMarked
package org.huzheng.crypto.time.internal;

import org.jspecify.annotations.NullMarked;
