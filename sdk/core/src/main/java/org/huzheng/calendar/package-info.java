/**
 * China's working days and the time limits of the law 工作日与期限: which days are worked, when a limit ends, and why, in
 * words. The start day never counts; a year without a published calendar is an error, never a guess; every day is a day
 * of China's zone.
 */
@NullMarked
package org.huzheng.calendar;

import org.jspecify.annotations.NullMarked;
