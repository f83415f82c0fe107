/** What one body hands another of a case 移送: to the police, back from justice, or to the body in charge, and what becomes of it. */
@NullMarked
package org.huzheng.handover;

import org.jspecify.annotations.NullMarked;
