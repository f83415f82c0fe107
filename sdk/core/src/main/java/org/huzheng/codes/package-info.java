/**
 * Codes and numbers 代码与编号 that cases and evidence are known by: value types that exist only when valid. {@code parse}
 * is strict; {@code ofDirty} reads what exports and scanners produce. No error ever repeats the text it refuses.
 */
@NullMarked
package org.huzheng.codes;

import org.jspecify.annotations.NullMarked;
