/** What the facts of a collection must say for its kind, as one file lays down. */
@NullMarked
package org.huzheng.evidence.internal;

import org.jspecify.annotations.NullMarked;
