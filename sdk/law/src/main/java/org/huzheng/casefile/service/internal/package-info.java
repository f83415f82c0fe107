/** What a case asks and remembers of service 送达: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.service.internal;

import org.jspecify.annotations.NullMarked;
