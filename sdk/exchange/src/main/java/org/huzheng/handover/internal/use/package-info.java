/** What criminal procedure makes of an agency's evidence. */
@NullMarked
package org.huzheng.handover.internal.use;

import org.jspecify.annotations.NullMarked;
