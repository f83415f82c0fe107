package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The penalty was reported to the credit file 报送信用档案 (浙江省公共信用信息管理条例 11(2), 13).
 *
 * @param at when
 * @param recipient the body it was reported to
 */
public record CreditReported(Instant at, String recipient) implements CaseEvent {
    /** All are required. */
    public CreditReported {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(recipient, "recipient");
    }
}
