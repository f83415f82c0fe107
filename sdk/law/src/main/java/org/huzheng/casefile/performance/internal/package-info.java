/** What a case asks and remembers of performance 履行: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.performance.internal;

import org.jspecify.annotations.NullMarked;
