package org.huzheng.codes;

import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** A code or number 代码、编号 that breaks a rule of its standard. Says which rule, never the text itself. */
public final class InvalidCodeException extends HuzhengException {
    private static final long serialVersionUID = 1L;

    private final CodeRule rule;

    InvalidCodeException(String name, CodeRule rule, String what) {
        super(ErrorCode.CODE_INVALID, name + " " + rule + ": " + what);
        this.rule = Objects.requireNonNull(rule, "rule");
    }

    /** The first rule that was broken. */
    public CodeRule rule() {
        return rule;
    }
}
