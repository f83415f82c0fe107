/** The claiming of matters 监管事项认领: who says a matter is theirs, where nobody does, where several do. */
@NullMarked
package org.huzheng.matter.claim;

import org.jspecify.annotations.NullMarked;
