/** Pieces every command shares: exit codes, errors, input, output and what stands on the terminal. */
@NullMarked
package org.huzheng.cli.terminal;

import org.jspecify.annotations.NullMarked;
