/** What the party does against the decision 救济: reconsideration 行政复议, litigation 行政诉讼, and how they end. */
@NullMarked
package org.huzheng.casefile.remedy;

import org.jspecify.annotations.NullMarked;
