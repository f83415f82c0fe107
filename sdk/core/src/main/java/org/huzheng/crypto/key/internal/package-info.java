/** Keys held in memory, however they were read. */
@NullMarked
package org.huzheng.crypto.key.internal;

import org.jspecify.annotations.NullMarked;
