/** Prior notice and defence 告知与陈述申辩 (行政处罚法 44, 45, 62). */
@NullMarked
package org.huzheng.casefile.notice;

import org.jspecify.annotations.NullMarked;
