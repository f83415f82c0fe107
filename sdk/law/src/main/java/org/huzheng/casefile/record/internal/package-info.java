/** What a case asks and remembers of the record of the whole process 全过程记录: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.record.internal;

import org.jspecify.annotations.NullMarked;
