/** Cases 案件: what must happen, in which order, by what day, and the article behind every answer. */
@NullMarked
package org.huzheng.casefile;

import org.jspecify.annotations.NullMarked;
