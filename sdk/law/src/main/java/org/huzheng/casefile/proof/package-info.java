/** Evidence in a case 案件证据: submitted, verified, excluded, recalled (行政处罚法 40, 41, 46). */
@NullMarked
package org.huzheng.casefile.proof;

import org.jspecify.annotations.NullMarked;
