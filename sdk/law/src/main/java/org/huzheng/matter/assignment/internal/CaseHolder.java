package org.huzheng.matter.assignment.internal;

import java.util.Objects;
import org.huzheng.BilingualText;
import org.huzheng.statement.Party;

/**
 * Who carries a case on 案件承办, and in whose name it is decided.
 *
 * @param handler who carries it on
 * @param decisionMaker in whose name the decision is made
 * @param reason why, in both languages
 */
public record CaseHolder(Party handler, Party decisionMaker, BilingualText reason) {
    /** All are required. */
    public CaseHolder {
        Objects.requireNonNull(handler, "handler");
        Objects.requireNonNull(decisionMaker, "decisionMaker");
        Objects.requireNonNull(reason, "reason");
    }
}
