/** Detached CMS signatures 数字签名 (RFC 5652, GB/T 35275), written by one profile and read in the dialects found. */
@NullMarked
package org.huzheng.crypto.cms.internal;

import org.jspecify.annotations.NullMarked;
