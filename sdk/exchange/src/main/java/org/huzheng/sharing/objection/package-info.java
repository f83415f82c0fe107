/** What one side of an exchange holds against the other 异议, and how it is settled. */
@NullMarked
package org.huzheng.sharing.objection;

import org.jspecify.annotations.NullMarked;
