package org.huzheng.finding;

import java.util.Objects;
import org.huzheng.BilingualText;

/**
 * One thing 检查发现 a check saw.
 *
 * @param code the stable reason
 * @param verdict what it means for the axis of its code; PASSED for a mere remark
 * @param subject what it concerns: a file name inside the package, a statement, a certificate subject
 * @param detail what exactly was seen, in a few words; may be empty; never evidence content
 */
public record Finding(ReasonCode code, Verdict verdict, String subject, String detail) {
    /** All components are required. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(detail, "detail");
    }

    /** A finding with the verdict its code usually carries. */
    public static Finding of(ReasonCode code, String subject, String detail) {
        return new Finding(code, code.usualVerdict(), subject, detail);
    }

    /** The same finding under a policy that judges it otherwise. */
    public Finding judged(Verdict other) {
        return new Finding(code, other, subject, detail);
    }

    /** The axis it counts on. */
    public Axis axis() {
        return code.axis();
    }

    /** What was seen, in both languages. */
    public BilingualText text() {
        return code.text();
    }

    /** What to do about it, in both languages. */
    public BilingualText action() {
        return code.action();
    }
}
