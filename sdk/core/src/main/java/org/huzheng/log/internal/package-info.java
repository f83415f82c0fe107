/** How whoever keeps a log grows its tree and proves what stands in it; who checks a proof needs none of it. */
@NullMarked
package org.huzheng.log.internal;

import org.jspecify.annotations.NullMarked;
