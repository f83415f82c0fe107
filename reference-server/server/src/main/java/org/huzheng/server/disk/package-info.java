/** Files that are there, whole, after a power cut, or not there at all. */
@NullMarked
package org.huzheng.server.disk;

import org.jspecify.annotations.NullMarked;
