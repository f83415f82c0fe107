package org.huzheng.server.store;

import java.time.Instant;
import java.util.Optional;

/** How far each receiver of notifications was told 推送进度: one row for a department, whatever waits for it. */
public interface WebhookStore {
    /**
     * The progress of one receiver.
     *
     * @param department 统一社会信用代码
     * @param place the event it took last
     * @param failures how many attempts for the next one failed in a row
     * @param nextAt not to be tried before
     */
    record Progress(String department, long place, int failures, Instant nextAt) {}

    /** The progress of a department's receiver, if it was ever told of one. */
    Optional<Progress> find(String department);

    /** Adds or replaces it. */
    void put(Progress progress);
}
