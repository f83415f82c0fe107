/**
 * The chain of custody 保管链: who held a piece of evidence from its collection on, each hand-over a signed statement
 * linked to the one before.
 */
@NullMarked
package org.huzheng.custody;

import org.jspecify.annotations.NullMarked;
