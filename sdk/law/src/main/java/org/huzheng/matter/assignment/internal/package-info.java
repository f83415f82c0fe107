/** The assignment of power 权力配置: how it is proposed, checked, published, evaluated, taken back, and what follows. Not exported. */
@NullMarked
package org.huzheng.matter.assignment.internal;

import org.jspecify.annotations.NullMarked;
