/** Curves, signatures, PEM and DER below the certificates. Not exported. */
@NullMarked
package org.huzheng.crypto.internal;

import org.jspecify.annotations.NullMarked;
