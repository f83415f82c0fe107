/** What a data-sharing contract says 契约条款: who, what, for which purposes, how often, and under which care. */
@NullMarked
package org.huzheng.sharing.terms;

import org.jspecify.annotations.NullMarked;
