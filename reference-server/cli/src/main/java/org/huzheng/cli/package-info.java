/** The command line {@code huzheng.jar}: one class a command, exit codes as documented in {@link org.huzheng.cli.terminal.ExitCode}. */
@NullMarked
package org.huzheng.cli;

import org.jspecify.annotations.NullMarked;
