/** Legal documents of a case 案件文书: what each event of a case gives rise to on paper, filled from the case and nothing else. */
@NullMarked
package org.huzheng.casefile.paper;

import org.jspecify.annotations.NullMarked;
