/** Commands of exchange 交换 between departments: serve, demo. */
@NullMarked
package org.huzheng.cli.exchange;

import org.jspecify.annotations.NullMarked;
