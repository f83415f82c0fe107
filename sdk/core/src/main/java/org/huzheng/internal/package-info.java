/** What several packages of the SDK need and nobody else may use. */
@NullMarked
package org.huzheng.internal;

import org.jspecify.annotations.NullMarked;
