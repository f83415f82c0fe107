/**
 * Suites 密码套件, digests, tree hashes, signing keys, certificates, trust anchors, CMS signatures and timestamps. The only
 * package that knows JCA and BouncyCastle; the provider is never registered globally.
 */
@NullMarked
package org.huzheng.crypto;

import org.jspecify.annotations.NullMarked;
