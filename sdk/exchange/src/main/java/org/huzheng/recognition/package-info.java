/**
 * Evidence recognition 证据互认, the receiver's side (浙江省综合行政执法条例 art. 18(1)): the checks R1–R18, the signed decision, the
 * source's recall and the consumers' acknowledgements. Recognition waives re-collection, never proof.
 */
@NullMarked
package org.huzheng.recognition;

import org.jspecify.annotations.NullMarked;
