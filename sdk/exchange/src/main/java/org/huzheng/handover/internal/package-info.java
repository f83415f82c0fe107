/** The life cycle of a case handed over, and what the server says of it. */
@NullMarked
package org.huzheng.handover.internal;

import org.jspecify.annotations.NullMarked;
