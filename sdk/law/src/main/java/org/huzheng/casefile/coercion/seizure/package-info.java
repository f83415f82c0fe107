/** Seals 查封 and seizures 扣押 (行政强制法 16–28): approval, the scene, thirty days and once thirty more, testing, release. */
@NullMarked
package org.huzheng.casefile.coercion.seizure;

import org.jspecify.annotations.NullMarked;
