/** Lists of enforcement matters as offices keep them 事项清单: out of tables into the SDK's catalogue and back, row by row. */
@NullMarked
package org.huzheng.matters;

import org.jspecify.annotations.NullMarked;
