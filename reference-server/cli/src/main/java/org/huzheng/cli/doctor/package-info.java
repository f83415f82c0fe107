/** The command that checks this machine, a trust directory and a server. */
@NullMarked
package org.huzheng.cli.doctor;

import org.jspecify.annotations.NullMarked;
