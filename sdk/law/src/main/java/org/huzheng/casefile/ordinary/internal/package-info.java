/** What a case asks and remembers of the ordinary procedure 普通程序: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.ordinary.internal;

import org.jspecify.annotations.NullMarked;
