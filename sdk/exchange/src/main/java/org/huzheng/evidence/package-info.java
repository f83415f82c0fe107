/**
 * Evidence 证据: its eight kinds, the facts of its capture, the manifest, the package {@code .hzp}, and the offline
 * verification.
 */
@NullMarked
package org.huzheng.evidence;

import org.jspecify.annotations.NullMarked;
