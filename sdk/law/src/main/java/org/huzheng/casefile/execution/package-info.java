/** Compulsory execution 强制执行 of a decision nobody performs: the demand 催告, the court, suspension and the end; 行政强制法 34–59. */
@NullMarked
package org.huzheng.casefile.execution;

import org.jspecify.annotations.NullMarked;
