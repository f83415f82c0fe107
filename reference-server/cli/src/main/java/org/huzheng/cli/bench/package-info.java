/** The command that measures this machine. */
@NullMarked
package org.huzheng.cli.bench;

import org.jspecify.annotations.NullMarked;
