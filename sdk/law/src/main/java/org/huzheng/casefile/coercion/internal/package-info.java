/** What is asked of all coercive measures 行政强制措施 of a case together. Not exported. */
@NullMarked
package org.huzheng.casefile.coercion.internal;

import org.jspecify.annotations.NullMarked;
