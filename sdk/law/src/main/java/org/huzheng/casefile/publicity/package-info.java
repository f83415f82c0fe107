/** The publication 公开 of a decision with social impact, and its withdrawal: 行政处罚法 48. */
@NullMarked
package org.huzheng.casefile.publicity;

import org.jspecify.annotations.NullMarked;
