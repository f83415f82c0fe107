/**
 * What the demonstration tells: line by line on the terminal while it happens, and afterwards as one page, the shop window of
 * mutual recognition. It knows nothing of how the story is played.
 */
@NullMarked
package org.huzheng.demo.account;

import org.jspecify.annotations.NullMarked;
