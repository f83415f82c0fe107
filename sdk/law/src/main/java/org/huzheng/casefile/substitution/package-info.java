/** Substitute performance 代履行: somebody else does what the party must do and does not; 行政强制法 50–52. */
@NullMarked
package org.huzheng.casefile.substitution;

import org.jspecify.annotations.NullMarked;
