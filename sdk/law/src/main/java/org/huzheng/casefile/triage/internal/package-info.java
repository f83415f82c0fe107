/** What a case asks and remembers of the track 繁简分流: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.triage.internal;

import org.jspecify.annotations.NullMarked;
