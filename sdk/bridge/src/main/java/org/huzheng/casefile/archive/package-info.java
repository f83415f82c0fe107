/** The archive of a closed case 案卷 (行政处罚法 47): documents, evidence references, index and events in one sealed package. */
@NullMarked
package org.huzheng.casefile.archive;

import org.jspecify.annotations.NullMarked;
