/** What a case asks and remembers of preservation 先行登记保存: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.coercion.preservation.internal;

import org.jspecify.annotations.NullMarked;
