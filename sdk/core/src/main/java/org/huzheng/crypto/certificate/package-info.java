/**
 * Certificates 数字证书, their roles, trust anchors 信任锚 and the path check of RFC 5280, offline, at a given instant.
 */
@NullMarked
package org.huzheng.crypto.certificate;

import org.jspecify.annotations.NullMarked;
