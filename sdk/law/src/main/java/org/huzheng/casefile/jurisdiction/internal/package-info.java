/** What a case asks and remembers of a dispute over jurisdiction 管辖争议: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.jurisdiction.internal;

import org.jspecify.annotations.NullMarked;
