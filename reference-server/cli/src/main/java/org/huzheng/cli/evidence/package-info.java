/** Commands on files and evidence packages 证据包: hash, keygen, seal, verify, inspect. */
@NullMarked
package org.huzheng.cli.evidence;

import org.jspecify.annotations.NullMarked;
