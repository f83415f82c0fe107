/** Which departments' applications may call 已登记应用, and the server's own keys. */
@NullMarked
package org.huzheng.server.registry;

import org.jspecify.annotations.NullMarked;
