/**
 * Raw keys that sign notes 便笺签名密钥: Ed25519 in suite INTL, SM2 in suite SM. Not exported; {@code org.huzheng.log} speaks
 * for it.
 */
@NullMarked
package org.huzheng.crypto.internal.note;

import org.jspecify.annotations.NullMarked;
