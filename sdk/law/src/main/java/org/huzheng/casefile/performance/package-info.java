/** The performance 履行 of the decision: payment, collection on the spot, deferral and the surcharge; 行政处罚法 66–73. */
@NullMarked
package org.huzheng.casefile.performance;

import org.jspecify.annotations.NullMarked;
