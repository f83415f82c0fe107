/** The hearing 听证 of the party before a heavier penalty is decided: 行政处罚法 63–65. */
@NullMarked
package org.huzheng.casefile.hearing;

import org.jspecify.annotations.NullMarked;
