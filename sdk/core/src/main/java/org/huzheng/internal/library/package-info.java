/** What the libraries on the class path are; knows nothing of ours, so that everything of ours may ask it first. */
@NullMarked
package org.huzheng.internal.library;

import org.jspecify.annotations.NullMarked;
