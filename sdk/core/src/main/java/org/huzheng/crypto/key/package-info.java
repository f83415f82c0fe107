/** Signing keys 签名密钥: the port that software keys, signature servers 签名验签服务器 and HSMs fill, and key files. */
@NullMarked
package org.huzheng.crypto.key;

import org.jspecify.annotations.NullMarked;
