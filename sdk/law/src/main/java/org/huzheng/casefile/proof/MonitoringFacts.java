package org.huzheng.casefile.proof;

import java.util.Set;

/**
 * What must hold of records of electronic monitoring devices 电子技术监控设备 before they prove anything (行政处罚法 41).
 *
 * @param met which conditions are met
 */
public record MonitoringFacts(Set<Condition> met) {
    /** A condition of 行政处罚法 41. */
    public enum Condition {
        /** 经过法制审核. */
        LEGALLY_REVIEWED,
        /** 经过技术审核. */
        TECHNICALLY_REVIEWED,
        /** 符合标准、设置合理、标志明显. */
        STANDARDS_MET,
        /** 设置地点向社会公布. */
        PLACE_PUBLISHED,
        /** 记录内容经审核，真实、清晰、完整、准确. */
        RECORD_REVIEWED,
        /** 及时告知当事人违法事实，并为查询、陈述和申辩提供便利. */
        PARTY_INFORMED
    }

    /** Copies the set. */
    public MonitoringFacts {
        met = Set.copyOf(met);
    }

    /** 经过法制审核. */
    public boolean legallyReviewed() {
        return met.contains(Condition.LEGALLY_REVIEWED);
    }

    /** 经过技术审核. */
    public boolean technicallyReviewed() {
        return met.contains(Condition.TECHNICALLY_REVIEWED);
    }

    /** 符合标准、设置合理、标志明显. */
    public boolean standardsMet() {
        return met.contains(Condition.STANDARDS_MET);
    }

    /** 设置地点向社会公布. */
    public boolean placePublished() {
        return met.contains(Condition.PLACE_PUBLISHED);
    }

    /** 记录内容经审核，真实、清晰、完整、准确. */
    public boolean recordReviewed() {
        return met.contains(Condition.RECORD_REVIEWED);
    }

    /** 及时告知当事人违法事实，并为查询、陈述和申辩提供便利. */
    public boolean partyInformed() {
        return met.contains(Condition.PARTY_INFORMED);
    }
}
