/** What a case asks and remembers of evidence 案件证据: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.proof.internal;

import org.jspecify.annotations.NullMarked;
