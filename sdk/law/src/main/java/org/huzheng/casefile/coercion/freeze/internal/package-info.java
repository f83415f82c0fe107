/** What a case asks and remembers of a freeze 冻结: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.coercion.freeze.internal;

import org.jspecify.annotations.NullMarked;
