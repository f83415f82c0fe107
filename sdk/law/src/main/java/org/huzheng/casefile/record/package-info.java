/** The record of the whole process 全过程记录 (行政处罚法 47). */
@NullMarked
package org.huzheng.casefile.record;

import org.jspecify.annotations.NullMarked;
