/** What a locality's rules may fine at most 规章罚款限额, which limits the matters it may publish. */
@NullMarked
package org.huzheng.matter.version;

import org.jspecify.annotations.NullMarked;
