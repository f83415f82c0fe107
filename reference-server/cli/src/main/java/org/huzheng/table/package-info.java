/** Tables as offices keep them 表格: rows of text out of CSV and XLSX files, and back into them. Knows nothing of what they say. */
@NullMarked
package org.huzheng.table;

import org.jspecify.annotations.NullMarked;
