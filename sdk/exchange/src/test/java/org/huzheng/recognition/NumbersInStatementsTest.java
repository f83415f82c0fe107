package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.StatementFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number in a statement is the one that stands there, or the statement is refused; none is cut to fit. */
@Tag("HZ-STM-005")
class NumbersInStatementsTest {
    private static final ExchangeKit KIT = new ExchangeKit();
    private static final List<Samples<?>> SAMPLES = Samples.of(KIT);

    @SuppressWarnings("unchecked")
    private static <T> Samples<T> sample(StatementFormat<T> format) {
        return (Samples<T>) SAMPLES.stream()
                .filter(one -> one.format() == format)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T read(StatementFormat<T> format, String from, String to) {
        String text = sample(format).payload().utf8();
        assertThat(text).contains(from);
        return format.read(Bytes.ofUtf8(text.replace(from, to)));
    }

    private static void assertRefused(Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class,
                        e -> assertThat(e.code())
                                .isIn(
                                        ErrorCode.JSON_FIELD_INVALID,
                                        ErrorCode.JSON_FIELD_MISSING,
                                        ErrorCode.STATEMENT_MALFORMED,
                                        ErrorCode.ARGUMENT_INVALID));
    }

    /** The fourth is 1 when cut to 32 bits. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10000", "-4294967295", "4294967297", "9007199254740991", "1.0", "1e0", "\"1\""})
    @Tag("HZ-CUS-001")
    void custodyNumber_thatIsNone_isRefused(String number) {
        assertRefused(() -> read(CustodyEvent.FORMAT, "\"number\":1", "\"number\":" + number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9999})
    @Tag("HZ-CUS-001")
    void custodyNumber_withinTheChain_isRead(int number) {
        assertThat(read(CustodyEvent.FORMAT, "\"number\":1", "\"number\":" + number)
                        .number())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+17",
                "-0",
                "-1",
                "017",
                " 17",
                "17 ",
                "1e3",
                "",
                "\u0661\u0667",
                "\uff11\uff17",
                "9223372036854775808",
                "99999999999999999999"
            })
    @Tag("HZ-REC-008")
    void logSize_inAnyOtherSpelling_isRefused(String size) {
        assertRefused(() -> read(RecallStatus.FORMAT, "\"logSize\":\"17\"", "\"logSize\":\"" + size + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "9223372036854775807"})
    @Tag("HZ-REC-008")
    void logSize_ofALog_isRead(String size) {
        RecallStatus status = read(RecallStatus.FORMAT, "\"logSize\":\"17\"", "\"logSize\":\"" + size + "\"");
        assertThat(Long.toString(status.logSize())).isEqualTo(size);
        assertThat(RecallStatus.parse(status.payload())).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-365", "9007199254740991", "106751991167301", "365.5", "\"365\""})
    @Tag("HZ-SHR-001")
    void retention_thatIsNone_isRefused(String days) {
        assertRefused(() -> read(SharingContract.FORMAT, "\"retentionDays\":365", "\"retentionDays\":" + days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "\"false\"", "null"})
    @Tag("HZ-SHR-001")
    void onwardSharing_anythingButFalse_isRefused(String onward) {
        assertRefused(() -> read(SharingContract.FORMAT, "\"onwardSharing\":false", "\"onwardSharing\":" + onward));
    }
}
