/** The headers of a signed request, what it is for and the bytes that are signed, as both ends make them. */
@NullMarked
package org.huzheng.client.signing.internal;

import org.jspecify.annotations.NullMarked;
