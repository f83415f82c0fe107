/** Sealing, step by step: keys, hashes of chunks, the ASiC manifest. */
@NullMarked
package org.huzheng.evidence.packaging.internal.seal;

import org.jspecify.annotations.NullMarked;
