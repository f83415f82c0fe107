/** Disputes over jurisdiction 管辖争议 (行政处罚法 25, 浙江省综合行政执法条例 12, 17, 18): who is competent, and how that is settled. */
@NullMarked
package org.huzheng.casefile.jurisdiction;

import org.jspecify.annotations.NullMarked;
