package org.huzheng.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Asserts how JSON is refused. */
final class JsonRefusal {
    private JsonRefusal() {}

    static HuzhengException assertRefused(ErrorCode code, ThrowingCallable call) {
        HuzhengException refusal = catchThrowableOfType(HuzhengException.class, call);
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        return refusal;
    }

    static void assertRefused(ErrorCode code, String detail, ThrowingCallable call) {
        assertThat(assertRefused(code, call).detail()).contains(detail);
    }
}
