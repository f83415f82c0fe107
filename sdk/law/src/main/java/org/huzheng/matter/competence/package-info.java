/**
 * Who is competent 职权归属: for a matter, a place and an instant exactly one body with the reason, or nobody 三不管, or
 * several 多头管, or a dispute; and the audit of a whole catalogue by the same rules.
 */
@NullMarked
package org.huzheng.matter.competence;

import org.jspecify.annotations.NullMarked;
