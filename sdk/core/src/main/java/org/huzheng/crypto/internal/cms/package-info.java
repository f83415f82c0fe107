/** CMS SignedData (RFC 5652, GB/T 35275), read strictly and written one way; shared by signatures and timestamps. */
@NullMarked
package org.huzheng.crypto.internal.cms;

import org.jspecify.annotations.NullMarked;
