package org.huzheng.finding;

import java.util.Objects;

/**
 * Who signed, as a report names it 签名主体: a department or an officer.
 *
 * @param number the department's 统一社会信用代码, or the officer's 执法证号
 * @param name the certified name
 */
public record ReportedSigner(String number, String name) {
    /** Both are required. */
    public ReportedSigner {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
    }
}
