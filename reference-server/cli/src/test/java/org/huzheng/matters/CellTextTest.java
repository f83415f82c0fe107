package org.huzheng.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-TAB-003")
class CellTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02",
                "2026/1/2",
                "2026.1.2",
                "2026年1月2日",
                "20260102",
                "２０２６年１月２日",
                " 2026 - 01 - 02 ",
                "46024",
                "2026-01-02 00:00:00"
            })
    void day_inAnyUsualForm_isRead(String text) {
        assertThat(CellText.date(text)).hasToString("2026-01-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "26-1-2", "明年", "2026", "2026-13-01", "1/2/2026", "2026-01-02 09:30"})
    void day_thatIsNoneOrUnclear_isRefused(String text) {
        assertThatThrownBy(() -> CellText.date(text)).isInstanceOf(CellFault.class);
    }

    @ParameterizedTest
    @CsvSource({"20000, 2000000", "'20,000.50元', 2000050", "1.5万, 1500000", "１０万元, 10000000", "¥200, 20000", "0.01, 1"})
    void amount_inYuanOrTenThousands_isReadInFen(String text, long fen) {
        assertThat(CellText.fen(text)).isEqualTo(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "-1", "二千", "1e9999", "1E3万元x", "9999999999999", ""})
    void amount_thatIsNone_isRefused(String text) {
        assertThatThrownBy(() -> CellText.fen(text)).isInstanceOf(CellFault.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33021700100", "3302170010000", "3302170010O0", "33021700１a00"})
    void code_almostOfTheProvince_isASlipAndNoOtherScheme(String text) {
        assertThatThrownBy(() -> CellText.code(text)).isInstanceOf(HuzhengException.class);
    }

    @ParameterizedTest
    @CsvSource({"３３０２１７００１０００, 330217001000", "330 217 001 000, 330217001000", "SX-2026-1, SX-2026-1"})
    void code_fullWidthOrOfAnotherScheme_isRead(String text, String code) {
        assertThat(CellText.code(text)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({"V2, 2", "第3版, 3", "１, 1"})
    void version_asWritten_isRead(String text, int version) {
        assertThat(CellText.version(text)).isEqualTo(version);
    }
}
