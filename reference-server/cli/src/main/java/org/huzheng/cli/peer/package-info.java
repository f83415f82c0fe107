/** What the bench is held against, where that is a library. */
@NullMarked
package org.huzheng.cli.peer;

import org.jspecify.annotations.NullMarked;
