/** How leniency 从宽 is judged, and by which facts. Not exported. */
@NullMarked
package org.huzheng.penalty.leniency.internal;

import org.jspecify.annotations.NullMarked;
