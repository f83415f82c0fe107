/** What only our own modules may do with statements. */
@NullMarked
package org.huzheng.statement.internal;

import org.jspecify.annotations.NullMarked;
