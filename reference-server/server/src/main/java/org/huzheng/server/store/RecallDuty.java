package org.huzheng.server.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An acknowledgement of a recall that a department owes for one of its cases 撤回确认义务.
 *
 * @param recallIndex the recall's leaf
 * @param department 统一社会信用代码 of who owes it
 * @param caseNo 案号
 * @param due the last day, by China's time
 * @param answerIndex the leaf of the latest acknowledgement
 */
public record RecallDuty(
        long recallIndex, String department, String caseNo, LocalDate due, Optional<Long> answerIndex) {}
