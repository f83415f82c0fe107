/** Which names may stand in a container, and how one is refused. */
@NullMarked
package org.huzheng.evidence.container.internal;

import org.jspecify.annotations.NullMarked;
