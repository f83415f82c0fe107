/** What a case asks and remembers of putting right 整改: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.rectification.internal;

import org.jspecify.annotations.NullMarked;
