/** Commands of exchange 交换 between departments: both sides of it, the server, the demonstration. */
@NullMarked
package org.huzheng.cli.exchange;

import org.jspecify.annotations.NullMarked;
