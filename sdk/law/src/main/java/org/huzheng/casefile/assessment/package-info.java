/** What weighs in a penalty, and what follows from it 裁量认定 (行政处罚法 28–37): established once, held against every decision. */
@NullMarked
package org.huzheng.casefile.assessment;

import org.jspecify.annotations.NullMarked;
