/** How documents write amounts and days. */
@NullMarked
package org.huzheng.document.internal;

import org.jspecify.annotations.NullMarked;
