/** What evidence another department sealed goes through in ours, as a server keeps it. */
@NullMarked
package org.huzheng.recognition.internal.state;

import org.jspecify.annotations.NullMarked;
