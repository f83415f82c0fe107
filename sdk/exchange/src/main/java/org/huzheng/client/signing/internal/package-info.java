/** The bytes of a request that are signed, as both ends make them. */
@NullMarked
package org.huzheng.client.signing.internal;

import org.jspecify.annotations.NullMarked;
