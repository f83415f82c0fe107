/**
 * Evidence content on disk, named by its digest: uploads that can be broken off and continued, verified chunk by chunk as
 * they stream in, and moved into place only when whole. Memory does not grow with the size of a file.
 */
@NullMarked
package org.huzheng.server.content;

import org.jspecify.annotations.NullMarked;
