/** What a case asks and remembers of execution 强制执行: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.execution.internal;

import org.jspecify.annotations.NullMarked;
