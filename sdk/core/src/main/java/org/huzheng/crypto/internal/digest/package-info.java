/** Digests over streams and trees, and how the nodes of a Merkle tree are hashed. */
@NullMarked
package org.huzheng.crypto.internal.digest;

import org.jspecify.annotations.NullMarked;
