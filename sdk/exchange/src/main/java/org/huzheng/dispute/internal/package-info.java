/** How a dispute pack is filled, verified and shown. */
@NullMarked
package org.huzheng.dispute.internal;

import org.jspecify.annotations.NullMarked;
