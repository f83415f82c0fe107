/** What is asked of recognised evidence when a decision of the case is about to rest on it, and what both moments ask. */
@NullMarked
package org.huzheng.recognition.internal.use;

import org.jspecify.annotations.NullMarked;
