/** Freezes 冻结 of deposits and remittances (行政强制法 29–33): by a law only, thirty days and once thirty more, the bank's part. */
@NullMarked
package org.huzheng.casefile.coercion.freeze;

import org.jspecify.annotations.NullMarked;
