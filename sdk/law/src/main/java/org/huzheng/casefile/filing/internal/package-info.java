/** What a case asks and remembers of filing and its clock 立案与办案期限: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.filing.internal;

import org.jspecify.annotations.NullMarked;
