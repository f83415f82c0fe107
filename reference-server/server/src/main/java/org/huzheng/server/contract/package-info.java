/** The HTTP contract as data: {@code spec/openapi} bundled into one document, and what of a request breaks it. */
@NullMarked
package org.huzheng.server.contract;

import org.jspecify.annotations.NullMarked;
