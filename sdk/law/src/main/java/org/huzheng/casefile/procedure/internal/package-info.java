/** The machine a case runs on 案件引擎: regions, guards and what the case remembers. Not exported. */
@NullMarked
package org.huzheng.casefile.procedure.internal;

import org.jspecify.annotations.NullMarked;
