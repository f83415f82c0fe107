/** What the guards of a case ask of a penalty 处罚合法性: time bars, limits, one fine for one act, who must review. Not exported. */
@NullMarked
package org.huzheng.penalty.internal;

import org.jspecify.annotations.NullMarked;
