/**
 * Huzheng 互证: what every package of the SDK shares, which is how it fails.
 *
 * <p>Outcomes are values (a report, a decision, a refusal). Misuse, illegal transitions and infrastructure faults are
 * {@link org.huzheng.HuzhengException}s.
 */
@NullMarked
package org.huzheng;

import org.jspecify.annotations.NullMarked;
