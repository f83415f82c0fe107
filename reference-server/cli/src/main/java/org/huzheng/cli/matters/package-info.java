/** Commands on lists of enforcement matters 执法事项清单. */
@NullMarked
package org.huzheng.cli.matters;

import org.jspecify.annotations.NullMarked;
