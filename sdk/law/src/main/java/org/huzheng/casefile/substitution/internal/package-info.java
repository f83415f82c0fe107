/** What a case asks and remembers of substitute performance 代履行: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.substitution.internal;

import org.jspecify.annotations.NullMarked;
