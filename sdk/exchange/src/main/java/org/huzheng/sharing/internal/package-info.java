/** The machine behind a contract's history 契约状态机. */
@NullMarked
package org.huzheng.sharing.internal;

import org.jspecify.annotations.NullMarked;
