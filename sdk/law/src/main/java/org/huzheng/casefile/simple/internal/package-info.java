/** What a case asks and remembers of the simple procedure 简易程序: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.simple.internal;

import org.jspecify.annotations.NullMarked;
