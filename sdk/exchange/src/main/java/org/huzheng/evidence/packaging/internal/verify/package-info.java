/** Verification, check by check, of whatever kind of package. */
@NullMarked
package org.huzheng.evidence.packaging.internal.verify;

import org.jspecify.annotations.NullMarked;
