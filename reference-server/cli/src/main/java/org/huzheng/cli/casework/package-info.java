/** Commands on cases 案件 and their legal documents 执法文书. */
@NullMarked
package org.huzheng.cli.casework;

import org.jspecify.annotations.NullMarked;
