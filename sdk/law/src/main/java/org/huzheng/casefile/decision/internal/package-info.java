/** What a case asks and remembers of the decision 处罚决定: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.decision.internal;

import org.jspecify.annotations.NullMarked;
