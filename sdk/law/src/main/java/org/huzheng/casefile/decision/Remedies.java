package org.huzheng.casefile.decision;

import java.util.Objects;

/**
 * The remedies a decision tells the party of 救济途径和期限 (行政处罚法 59(1)5).
 *
 * @param reconsiderationBody to whom one applies for reconsideration 行政复议机关
 * @param court which court one sues in 人民法院; empty where suing directly is not open
 * @param reconsiderationFirst whether reconsideration must come first 复议前置 (行政复议法 23(1))
 */
public record Remedies(String reconsiderationBody, String court, boolean reconsiderationFirst) {
    /** All are required. */
    public Remedies {
        Objects.requireNonNull(reconsiderationBody, "reconsiderationBody");
        Objects.requireNonNull(court, "court");
    }
}
