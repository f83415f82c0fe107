/** What every kind of package shares: its layout, and what the SDK's own kinds bring with them. */
@NullMarked
package org.huzheng.evidence.packaging.internal;

import org.jspecify.annotations.NullMarked;
