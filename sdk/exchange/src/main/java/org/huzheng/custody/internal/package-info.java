/** How the chain of custody in a package is judged; found as a service. */
@NullMarked
package org.huzheng.custody.internal;

import org.jspecify.annotations.NullMarked;
