/** Who is not punished, or less 不予、从轻与减轻处罚 (行政处罚法 30–33): must and may told apart, each with its article. */
@NullMarked
package org.huzheng.penalty.leniency;

import org.jspecify.annotations.NullMarked;
