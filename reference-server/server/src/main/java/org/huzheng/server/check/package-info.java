/** Holds everything a server stored against what it logged 存储核对. */
@NullMarked
package org.huzheng.server.check;

import org.jspecify.annotations.NullMarked;
