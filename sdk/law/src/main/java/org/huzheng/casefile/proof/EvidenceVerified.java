package org.huzheng.casefile.proof;

import java.time.Instant;
import java.util.Set;

/**
 * Evidence was looked into 证据审查 (最高人民法院关于行政诉讼证据若干问题的规定 39).
 *
 * @param at when
 * @param evidence the evidence's id
 * @param qualities which it was found to have
 */
public record EvidenceVerified(Instant at, String evidence, Set<Quality> qualities) implements EvidenceEvent {
    /** A quality evidence must have 证据三性. */
    public enum Quality {
        /** 真实性. */
        AUTHENTIC,
        /** 合法性. */
        LAWFUL,
        /** 关联性. */
        RELEVANT
    }

    /** Copies the set. */
    public EvidenceVerified {
        qualities = Set.copyOf(qualities);
    }

    /** 真实性. */
    public boolean authentic() {
        return qualities.contains(Quality.AUTHENTIC);
    }

    /** 合法性. */
    public boolean lawful() {
        return qualities.contains(Quality.LAWFUL);
    }

    /** 关联性. */
    public boolean relevant() {
        return qualities.contains(Quality.RELEVANT);
    }
}
