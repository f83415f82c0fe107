/** What can be wrong with what a server stored 存储差错. */
@NullMarked
package org.huzheng.server.fault;

import org.jspecify.annotations.NullMarked;
