package org.huzheng.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-DOC-006")
class AmountTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹分",
        "10, 壹角整",
        "105, 壹元零伍分",
        "20000, 贰佰元整",
        "500000, 伍仟元整",
        "100500, 壹仟零伍元整",
        "1000000, 壹万元整",
        "1000500, 壹万零伍元整",
        "1010000, 壹万零壹佰元整",
        "12345678, 壹拾贰万叁仟肆佰伍拾陆元柒角捌分",
        "10000000000, 壹亿元整",
        "10000000100, 壹亿零壹元整",
        "100001000000, 壹拾亿零壹万元整",
    })
    void amount_inCapitals_isWrittenAsBanksDo(long fen, String capital) {
        assertThat(AmountText.capital(fen)).isEqualTo(capital);
    }

    @Test
    void amount_belowNought_isRefused() {
        assertThatThrownBy(() -> AmountText.of(-1))
                .asInstanceOf(type(HuzhengException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
    }
}
