/** What values of the catalogue demand of their texts. */
@NullMarked
package org.huzheng.matter.internal;

import org.jspecify.annotations.NullMarked;
