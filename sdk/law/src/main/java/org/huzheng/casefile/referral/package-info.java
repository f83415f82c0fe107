/** Referral of suspected crime 行刑衔接: from the agency to the police and back (行政处罚法 27, 行政执法机关移送涉嫌犯罪案件的规定). */
@NullMarked
package org.huzheng.casefile.referral;

import org.jspecify.annotations.NullMarked;
