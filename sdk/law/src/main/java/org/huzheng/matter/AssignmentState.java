package org.huzheng.matter;

/** Where an assignment of power stands 权力配置状态. */
public enum AssignmentState {
    /** 已提出: 部门列单, 乡镇点单. */
    PROPOSED,
    /** 承接能力已评估. */
    CAPACITY_ASSESSED,
    /** 已合法性审查. */
    LEGAL_REVIEWED,
    /** 已批准. */
    APPROVED,
    /** 已公布: runs by time alone when its validity begins. */
    PUBLISHED,
    /** 实施中. */
    ACTIVE,
    /** 已评估, to be kept or taken back. */
    EVALUATED,
    /** 已收回. */
    WITHDRAWN,
    /** 已届满. */
    EXPIRED;

    /** Whether the recipient holds the power while the validity runs. */
    public boolean isInForce() {
        return this == PUBLISHED || this == ACTIVE || this == EVALUATED;
    }
}
