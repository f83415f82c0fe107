/** Legal review and collective discussion 法制审核与集体讨论 (行政处罚法 57, 58). */
@NullMarked
package org.huzheng.casefile.review;

import org.jspecify.annotations.NullMarked;
