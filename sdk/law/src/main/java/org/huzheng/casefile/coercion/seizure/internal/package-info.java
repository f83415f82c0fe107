/** What a case asks and remembers of a seizure 查封、扣押: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.coercion.seizure.internal;

import org.jspecify.annotations.NullMarked;
