/** Findings 检查发现 and verdicts 结论: what a check saw, on which axis, and what follows. */
@NullMarked
package org.huzheng.finding;

import org.jspecify.annotations.NullMarked;
