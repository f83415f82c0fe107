/** The simple procedure 简易程序 (行政处罚法 51–53). */
@NullMarked
package org.huzheng.casefile.simple;

import org.jspecify.annotations.NullMarked;
