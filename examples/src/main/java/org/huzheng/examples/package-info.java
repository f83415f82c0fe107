/** Small programs a vendor copies from; the tests run each of them. */
@NullMarked
package org.huzheng.examples;

import org.jspecify.annotations.NullMarked;
