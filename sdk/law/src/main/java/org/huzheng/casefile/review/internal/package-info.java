/** What a case asks and remembers of legal review and collective discussion 法制审核与集体讨论: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.review.internal;

import org.jspecify.annotations.NullMarked;
