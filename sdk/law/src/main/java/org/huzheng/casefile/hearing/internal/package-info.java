/** What a case asks and remembers of the hearing 听证: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.hearing.internal;

import org.jspecify.annotations.NullMarked;
