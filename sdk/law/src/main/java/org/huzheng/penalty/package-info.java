/**
 * How heavy a penalty may be 处罚裁量与适用规则: limits of kind and amount, reviews, one fine for one act, limitation, the lighter
 * law, offsets, confiscation. Values only: nothing here knows of a case file. Money is in fen, days are China's.
 */
@NullMarked
package org.huzheng.penalty;

import org.jspecify.annotations.NullMarked;
