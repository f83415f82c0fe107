/** Where in a case each field of a document stands 文书取值: one mapping for each event that gives rise to a document. Not exported. */
@NullMarked
package org.huzheng.casefile.paper.internal;

import org.jspecify.annotations.NullMarked;
