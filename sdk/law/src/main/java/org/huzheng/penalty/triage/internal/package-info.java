/** How the track of a case is judged and moved 繁简分流. Not exported. */
@NullMarked
package org.huzheng.penalty.triage.internal;

import org.jspecify.annotations.NullMarked;
