/** What a life cycle 生命周期 answers to an event: moved on, or refused, and by which condition of which article. */
@NullMarked
package org.huzheng.lifecycle;

import org.jspecify.annotations.NullMarked;
