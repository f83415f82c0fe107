/** The only place that knows Jackson: strict reading, canonical writing. */
@NullMarked
package org.huzheng.internal.json;

import org.jspecify.annotations.NullMarked;
