/** Filing, and the ninety days that begin with it 立案与办案期限 (行政处罚法 36, 54, 60). */
@NullMarked
package org.huzheng.casefile.filing;

import org.jspecify.annotations.NullMarked;
