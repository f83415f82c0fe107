/** A demonstration certificate authority 演示用 CA, for key generation, sandboxes and tests. */
@NullMarked
package org.huzheng.crypto.ca;

import org.jspecify.annotations.NullMarked;
