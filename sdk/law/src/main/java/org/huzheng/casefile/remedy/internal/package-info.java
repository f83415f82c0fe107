/** What a case asks and remembers of remedies 救济: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.remedy.internal;

import org.jspecify.annotations.NullMarked;
