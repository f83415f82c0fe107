/** The map, and rows that hold in a place over a period. */
@NullMarked
package org.huzheng.matter.competence.internal;

import org.jspecify.annotations.NullMarked;
