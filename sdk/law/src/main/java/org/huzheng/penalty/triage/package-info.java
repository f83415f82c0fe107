/** Which procedure a case takes 繁简分流 (行政处罚法 51, 57(2); 浙江省综合行政执法条例 25): judged by facts, moved by people with reasons. */
@NullMarked
package org.huzheng.penalty.triage;

import org.jspecify.annotations.NullMarked;
