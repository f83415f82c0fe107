/** The life cycle of a matter version 事项版本: drafted, reviewed, approved, published, in force, adjusted, ended. Not exported. */
@NullMarked
package org.huzheng.matter.version.internal;

import org.jspecify.annotations.NullMarked;
