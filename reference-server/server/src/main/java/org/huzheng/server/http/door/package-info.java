/**
 * What stands before the server's threads 门禁: connections and requests are counted by address, the body of a stranger is read
 * without a thread, and so is what is left of a body that was refused. Nothing here knows the contract.
 */
@NullMarked
package org.huzheng.server.http.door;

import org.jspecify.annotations.NullMarked;
