/** Signed requests 请求签名: the same text, headers and spelling of an address for those who sign and those who verify. */
@NullMarked
package org.huzheng.client.signing;

import org.jspecify.annotations.NullMarked;
