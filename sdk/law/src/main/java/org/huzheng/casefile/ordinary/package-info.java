/** The ordinary procedure 普通程序 (行政处罚法 54–62). */
@NullMarked
package org.huzheng.casefile.ordinary;

import org.jspecify.annotations.NullMarked;
