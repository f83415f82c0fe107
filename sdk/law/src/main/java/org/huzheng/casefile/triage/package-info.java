/** The track a case takes 繁简分流 (浙江省综合行政执法条例 25): judged by facts, moved by people with reasons. */
@NullMarked
package org.huzheng.casefile.triage;

import org.jspecify.annotations.NullMarked;
