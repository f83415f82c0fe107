/**
 * Discretion benchmarks 行政处罚裁量基准 (行政处罚法 34) as data: tiers by facts, ranges, what makes a penalty heavier; and the check of a
 * fine against them, with the arithmetic shown.
 */
@NullMarked
package org.huzheng.penalty.discretion;

import org.jspecify.annotations.NullMarked;
