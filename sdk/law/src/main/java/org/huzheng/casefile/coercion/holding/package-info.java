/** What a case holds of the party's 在控财物: all measures together, for whoever closes, decides or refers the case. */
@NullMarked
package org.huzheng.casefile.coercion.holding;

import org.jspecify.annotations.NullMarked;
