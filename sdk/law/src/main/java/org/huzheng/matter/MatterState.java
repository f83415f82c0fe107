package org.huzheng.matter;

/** Where a matter version stands 事项版本状态. */
public enum MatterState {
    /** 草拟. */
    DRAFT,
    /** 合法性审查. */
    LEGAL_REVIEW,
    /** 征求意见. */
    COMMENT,
    /** 已批准. */
    APPROVED,
    /** 已公布: takes effect by time alone when its validity begins. */
    PUBLISHED,
    /** 施行中. */
    EFFECTIVE,
    /** 待评估调整: in force until the review says otherwise. */
    REVIEW_REQUIRED,
    /** 暂停实施. */
    SUSPENDED,
    /** 被新版本取代. */
    SUPERSEDED,
    /** 已废止. */
    REPEALED;

    /** Whether a version in this state binds anybody while its validity runs. */
    public boolean isInForce() {
        return this == PUBLISHED || this == EFFECTIVE || this == REVIEW_REQUIRED;
    }
}
