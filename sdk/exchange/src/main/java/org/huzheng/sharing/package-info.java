/**
 * Data-sharing contracts 数据共享契约 and what is done under them: who may ask for which evidence, for what purpose, and the
 * signed answer. The contract's digest stands inside every request, grant, refusal and release.
 */
@NullMarked
package org.huzheng.sharing;

import org.jspecify.annotations.NullMarked;
