/** Putting right 整改: letters from other organs, correction orders (行政处罚法 28), plans with milestones, and the check afterwards. */
@NullMarked
package org.huzheng.casefile.rectification;

import org.jspecify.annotations.NullMarked;
