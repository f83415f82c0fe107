/** What a review goes by beside its papers: the policy, the reviewer's answers, and the record of both. */
@NullMarked
package org.huzheng.recognition.internal.basis;

import org.jspecify.annotations.NullMarked;
