/** How a case runs 案件程序: events in, state, memory and open duties out; every refusal names its guard and article. */
@NullMarked
package org.huzheng.casefile.procedure;

import org.jspecify.annotations.NullMarked;
