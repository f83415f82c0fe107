/** A demonstration certificate authority 演示用 CA and timestamp issuer, for key generation, sandboxes and tests. */
@NullMarked
package org.huzheng.crypto.ca.internal;

import org.jspecify.annotations.NullMarked;
