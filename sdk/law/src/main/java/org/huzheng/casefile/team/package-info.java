/** Who handles, reviews and decides a case 办案人员: certified officers, recusal, three different people (行政处罚法 42, 43). */
@NullMarked
package org.huzheng.casefile.team;

import org.jspecify.annotations.NullMarked;
