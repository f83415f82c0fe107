/** Evidence registered and preserved beforehand 先行登记保存 (行政处罚法 56): head's approval, seven working days, then a decision. */
@NullMarked
package org.huzheng.casefile.coercion.preservation;

import org.jspecify.annotations.NullMarked;
