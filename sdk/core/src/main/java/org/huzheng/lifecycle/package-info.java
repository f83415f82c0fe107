/** What a life cycle 生命周期 says when it refuses: which condition of which article did not hold. */
@NullMarked
package org.huzheng.lifecycle;

import org.jspecify.annotations.NullMarked;
