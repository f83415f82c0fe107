/** What the claims of matters leave open 认领核查. Not exported. */
@NullMarked
package org.huzheng.matter.claim.internal;

import org.jspecify.annotations.NullMarked;
