/**
 * The signed statement 签名声明, the one shape of everything that crosses a department's border: JSON bytes exactly as
 * signed, never re-serialised, with detached CMS signatures over them and, once logged, an offline receipt.
 */
@NullMarked
package org.huzheng.statement;

import org.jspecify.annotations.NullMarked;
