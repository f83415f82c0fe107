/** Signed requests 请求签名, for whoever speaks HTTP with a library of his own. */
@NullMarked
package org.huzheng.client.signing;

import org.jspecify.annotations.NullMarked;
