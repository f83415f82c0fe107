package org.huzheng.casefile.proof;

/**
 * What must hold of records of electronic monitoring devices 电子技术监控设备 before they prove anything (行政处罚法 41).
 *
 * @param legallyReviewed 经过法制审核
 * @param technicallyReviewed 经过技术审核
 * @param standardsMet 符合标准、设置合理、标志明显
 * @param placePublished 设置地点向社会公布
 * @param recordReviewed 记录内容经审核，真实、清晰、完整、准确
 * @param partyInformed 及时告知当事人违法事实，并为查询、陈述和申辩提供便利
 */
public record MonitoringFacts(
        boolean legallyReviewed,
        boolean technicallyReviewed,
        boolean standardsMet,
        boolean placePublished,
        boolean recordReviewed,
        boolean partyInformed) {}
