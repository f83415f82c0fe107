/** The papers of one recognition in one sealed package, which a court verifies and reads 争议卷. */
@NullMarked
package org.huzheng.dispute;

import org.jspecify.annotations.NullMarked;
