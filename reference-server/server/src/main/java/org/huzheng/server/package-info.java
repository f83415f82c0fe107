/** The reference server: evidence registered, shared, recognised and recalled between departments. */
@NullMarked
package org.huzheng.server;

import org.jspecify.annotations.NullMarked;
