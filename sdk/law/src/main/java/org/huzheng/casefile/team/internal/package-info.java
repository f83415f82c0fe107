/** What a case asks and remembers of the team 办案人员: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.team.internal;

import org.jspecify.annotations.NullMarked;
