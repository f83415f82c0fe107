/** What a case asks and remembers of notice and defence 告知与陈述申辩: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.notice.internal;

import org.jspecify.annotations.NullMarked;
