package org.huzheng.calendar;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * A time limit 期限 of the law, not yet applied to a day.
 *
 * @param length how many units, 1–10000
 * @param unit what is counted
 * @param article where it stands, for example {@code 行政处罚法 64(1)}
 * @param rollOverArticle the article by which a last day that is not worked moves to the next working day; empty when no
 *     law says so, and then it does not move
 */
public record TimeLimit(int length, LimitUnit unit, String article, Optional<String> rollOverArticle) {
    /**
     * All are required.
     *
     * @throws HuzhengException ARGUMENT_INVALID for a length or an article that cannot be
     */
    public TimeLimit {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(rollOverArticle, "rollOverArticle");
        if (length < 1 || length > 10_000 || article.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "time limit of " + length + " " + unit);
        }
    }

    /** A limit whose last day stays where it falls. */
    public TimeLimit(int length, LimitUnit unit, String article) {
        this(length, unit, article, Optional.empty());
    }

    /**
     * The same limit, its last day moving to the next working day when it is not worked 顺延. Of no effect on hours, and
     * on working days, which are worked anyway.
     *
     * @param article the article that says so, for example {@code 民事诉讼法 85(3)}
     */
    public TimeLimit rollingOver(String article) {
        return new TimeLimit(length, unit, this.article, Optional.of(article));
    }
}
