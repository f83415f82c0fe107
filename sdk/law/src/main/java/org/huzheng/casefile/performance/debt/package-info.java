/** What a penalty costs by a given day 罚款债务: the fine, its instalments and the surcharge 加处罚款. */
@NullMarked
package org.huzheng.casefile.performance.debt;

import org.jspecify.annotations.NullMarked;
