/** Decisions and what they must say 处罚决定 (行政处罚法 51, 52, 57, 59). */
@NullMarked
package org.huzheng.casefile.decision;

import org.jspecify.annotations.NullMarked;
