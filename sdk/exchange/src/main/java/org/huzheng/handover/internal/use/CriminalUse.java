package org.huzheng.handover.internal.use;

import org.huzheng.codes.EvidenceKind;

/** What criminal procedure makes of evidence that an agency collected 刑事使用 (刑事诉讼法 54(2)). */
public enum CriminalUse {
    /** 可以作为证据使用. */
    USABLE,
    /** 经审查符合法定要求的，可以作为证据使用. */
    AFTER_REVIEW,
    /** 须重新收集. */
    COLLECT_AGAIN;

    /** Of a kind of evidence; the national rules of recognition ({@code spec/policies/recognition/national.json}) say the same. */
    public static CriminalUse of(EvidenceKind kind) {
        return switch (kind) {
            case PHYSICAL, DOCUMENTARY, AUDIOVISUAL, ELECTRONIC_DATA -> USABLE;
            case EXPERT_OPINION, INSPECTION_RECORD -> AFTER_REVIEW;
            case WITNESS_TESTIMONY, PARTY_STATEMENT -> COLLECT_AGAIN;
        };
    }
}
