/**
 * The append-only log 只增日志: trees and proofs of RFC 9162, checkpoints and signed notes of C2SP, receipts that verify
 * offline. {@code spec/log.md} describes every format.
 */
@NullMarked
package org.huzheng.log;

import org.jspecify.annotations.NullMarked;
