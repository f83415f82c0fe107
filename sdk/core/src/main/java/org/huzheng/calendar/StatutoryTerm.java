package org.huzheng.calendar;

import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * Every time limit of the statutes that a case may meet 法定期限. Length, unit, article and texts stand in {@code
 * spec/law/terms.json}, which a test holds against this list.
 */
public enum StatutoryTerm {
    // 行政处罚法
    LIMITATION,
    LIMITATION_LIFE_AND_FINANCE,
    PUBLICATION_WITHDRAWAL,
    PRESERVATION,
    CASE_PERIOD,
    SERVICE,
    HEARING_REQUEST,
    HEARING_NOTICE,
    PAYMENT,
    HAND_IN_TO_AGENCY,
    HAND_IN_TO_BANK,
    // 行政强制法
    EMERGENCY_REPORT,
    SEIZURE,
    SEIZURE_EXTENSION,
    FREEZE_DECISION_DELIVERY,
    FREEZE,
    FREEZE_EXTENSION,
    EXECUTION_GIVEN_UP,
    SURCHARGE_BEFORE_EXECUTION,
    SUBSTITUTE_PERFORMANCE_DEMAND,
    COURT_APPLICATION,
    DEMAND_BEFORE_COURT,
    COURT_ACCEPTANCE,
    COURT_NON_ACCEPTANCE_REVIEW,
    COURT_RULING,
    COURT_RULING_AFTER_HEARING,
    COURT_REFUSAL_SERVICE,
    COURT_REFUSAL_REVIEW,
    COURT_URGENT_EXECUTION,
    // 行政复议法
    RECONSIDERATION,
    RECONSIDERATION_NOT_INFORMED,
    RECONSIDERATION_LONGEST,
    RECONSIDERATION_LONGEST_REAL_ESTATE,
    RECONSIDERATION_ACCEPTANCE,
    RECONSIDERATION_FORWARDING,
    RECONSIDERATION_COPY,
    RECONSIDERATION_ANSWER,
    RECONSIDERATION_SIMPLE_COPY,
    RECONSIDERATION_SIMPLE_ANSWER,
    RECONSIDERATION_DECISION,
    RECONSIDERATION_DECISION_EXTENSION,
    RECONSIDERATION_SIMPLE_DECISION,
    RECONSIDERATION_OPINION_REPORT,
    // 行政诉讼法
    LITIGATION_AFTER_RECONSIDERATION,
    LITIGATION,
    LITIGATION_LONGEST,
    LITIGATION_LONGEST_REAL_ESTATE,
    LITIGATION_NOT_INFORMED,
    COURT_EVIDENCE,
    // 行政执法机关移送涉嫌犯罪案件的规定
    REFERRAL_DECISION,
    REFERRAL_SENDING,
    REFERRAL_FORWARDING,
    POLICE_REVIEW,
    REFERRAL_RECONSIDERATION,
    POLICE_REDECISION,
    PROCURATORATE_PROPOSAL,
    REFERRAL_HANDOVER,
    // 民事诉讼法
    PUBLIC_ANNOUNCEMENT,
    // 市场监督管理行政处罚信息公示规定
    PENALTY_PUBLICITY,
    PENALTY_PUBLICITY_PUSH,
    PENALTY_PUBLICITY_BY_HOME,
    PENALTY_PUBLICITY_WITHDRAWAL,
    PENALTY_DISPLAY_MINOR,
    PENALTY_DISPLAY,
    // 浙江省公共信用信息管理条例
    CREDIT_RETENTION,
    CREDIT_OBJECTION,
    CREDIT_OBJECTION_LONGEST,
    // 浙江省综合行政执法条例
    QUALIFICATION;

    /** The limit as the statute has it, rolling over where the statute says so. */
    public TimeLimit limit() {
        return StatutoryTerms.row(this).limit();
    }

    /**
     * The same limit counted in the unit a locality has chosen, for the statutes that leave open whether 日 is a working
     * day.
     *
     * @param unit WORKDAY or CALENDAR_DAY
     * @throws HuzhengException ARGUMENT_INVALID when the statute leaves nothing open, or for another unit
     */
    public TimeLimit limitIn(LimitUnit unit) {
        boolean days = unit == LimitUnit.WORKDAY || unit == LimitUnit.CALENDAR_DAY;
        if (!isUnitOpen() || !days) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, name() + " in " + unit);
        }
        TimeLimit limit = limit();
        return new TimeLimit(limit.length(), unit, limit.article(), limit.rollOverArticle());
    }

    /** Whether the statute says 日 without saying which; {@link #limit} then counts calendar days, which is stricter. */
    public boolean isUnitOpen() {
        return StatutoryTerms.row(this).unitOpen();
    }

    /** True for what must at least pass before something may happen, false for what must happen within it. */
    public boolean isWaiting() {
        return StatutoryTerms.row(this).waiting();
    }

    /** What the limit is for, in Chinese and English. */
    public BilingualText text() {
        return StatutoryTerms.row(this).text();
    }
}
