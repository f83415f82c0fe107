/** What a case asks and remembers of the assessment 裁量认定: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.assessment.internal;

import org.jspecify.annotations.NullMarked;
