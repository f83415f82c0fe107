/** What a case asks and remembers of publication 公开: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.publicity.internal;

import org.jspecify.annotations.NullMarked;
