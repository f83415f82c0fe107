/** Enforcement matters 执法事项: what may be enforced, on which basis, where, since when, and by whom. */
@NullMarked
package org.huzheng.matter;

import org.jspecify.annotations.NullMarked;
