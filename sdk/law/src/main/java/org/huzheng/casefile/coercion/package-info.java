/** What every coercive measure 行政强制措施 needs: who approves, who is on the scene, what is held (行政强制法 16–33). */
@NullMarked
package org.huzheng.casefile.coercion;

import org.jspecify.annotations.NullMarked;
