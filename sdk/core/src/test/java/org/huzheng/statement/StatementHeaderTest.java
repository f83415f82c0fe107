package org.huzheng.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Mutations;
import org.huzheng.crypto.TestPki;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and times of a statement's header at their borders: what can be held can be written, and read again the same. */
@Tag("HZ-STM-005")
@Tag("rounds")
class StatementHeaderTest {
    private static final String USCC = "11330421MB00000356";
    private static final Party ISSUER = Party.of(USCC, "杭州市综合行政执法局");
    private static final Set<ErrorCode> CODES = Set.of(
            ErrorCode.ARGUMENT_INVALID,
            ErrorCode.BODY_NOT_UTF8,
            ErrorCode.CODE_INVALID,
            ErrorCode.JSON_MALFORMED,
            ErrorCode.JSON_DUPLICATE_KEY,
            ErrorCode.JSON_FIELD_INVALID,
            ErrorCode.JSON_FIELD_MISSING,
            ErrorCode.JSON_FIELD_UNKNOWN,
            ErrorCode.JSON_LIMIT_EXCEEDED,
            ErrorCode.JSON_LONE_SURROGATE,
            ErrorCode.JSON_NUMBER_UNSAFE);

    private static StatementHeader header(String id, Instant at) {
        return new StatementHeader(StatementType.RECALL, CryptoSuite.SM, id, at, ISSUER);
    }

    private static Bytes payload(StatementHeader header) {
        return header.payload(json -> json);
    }

    private static Bytes at(String time) {
        String good = payload(header("a", Instant.EPOCH)).utf8();
        return Bytes.ofUtf8(good.replace("1970-01-01T08:00:00+08:00", time));
    }

    @ParameterizedTest
    @EnumSource
    void header_ofEveryType_isReadAgainTheSame(StatementType type) {
        for (CryptoSuite suite : CryptoSuite.values()) {
            StatementHeader header = new StatementHeader(type, suite, "A-1", TestPki.NOW, ISSUER);
            assertThat(StatementHeader.read(payload(header))).isEqualTo(header);
        }
    }

    @Test
    void id_ofOneToSixtyFour_isHeldAndNoneLonger() {
        for (int length = 0; length <= 70; length++) {
            String id = "a".repeat(length);
            HuzhengException refused = catchThrowableOfType(HuzhengException.class, () -> header(id, TestPki.NOW));
            assertThat(refused == null).isEqualTo(length >= 1 && length <= 64);
            if (refused != null) {
                assertThat(refused.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
                assertThat(refused.detail()).isEqualTo("statement id");
            }
        }
    }

    @Test
    void id_ofEveryCharacter_holdsOnlyWhatIsAPathSegment() {
        String allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        for (char c = 0; c < 0x3000; c++) {
            boolean first = allowed.indexOf(c) >= 0;
            boolean later = first || "._:-".indexOf(c) >= 0;
            String alone = String.valueOf(c);
            assertThat(Mutations.refused(() -> header(alone, TestPki.NOW), "—", CODES))
                    .isEqualTo(!first);
            assertThat(Mutations.refused(() -> header("a" + alone, TestPki.NOW), "—", CODES))
                    .isEqualTo(!later);
            assertThat(Mutations.refused(() -> header("a" + alone + "b", TestPki.NOW), "—", CODES))
                    .isEqualTo(!later);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00Z",
                "1949-10-01T07:00:00Z",
                "1969-12-31T23:59:59.999Z",
                "2024-02-29T16:00:00Z",
                "2026-12-31T15:59:59.999Z",
                "2038-01-19T03:14:08Z",
                "9999-12-31T15:59:59.999Z"
            })
    void time_atABorderOfTheCalendar_isReadAgainTheSame(String time) {
        StatementHeader header = header("a", Instant.parse(time));

        assertThat(StatementHeader.read(payload(header))).isEqualTo(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-12-31T00:00:00Z", "+10000-01-01T00:00:00Z", "+1000000-01-01T00:00:00Z"})
    void time_thatRfc3339CannotSay_isRefusedWhenTheHeaderIsMade(String time) {
        HuzhengException refused = catchThrowableOfType(HuzhengException.class, () -> header("a", Instant.parse(time)));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T08:00:00+08:00", "2026-03-01T00:00:00Z", "2026-02-28T19:00:00-05:00",
                "2026-03-01T05:30:00.000000000+05:30", "2026-03-01T08:00:00.0+08:00", "2026-03-01T00:00:00-00:00"
            })
    void time_inWhateverOffset_isTheSameInstant(String time) {
        assertThat(StatementHeader.read(at(time)).issuedAt()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-00-01T00:00:00Z",
                "2026-01-32T00:00:00Z",
                "2026-01-01T24:00:00Z",
                "2026-01-01T23:60:00Z",
                "2016-12-31T23:59:60Z",
                "2026-01-01T00:00:00",
                "2026-01-01 00:00:00Z",
                "2026-01-01T00:00:00z",
                "2026-01-01T00:00:00+0800",
                "2026-01-01T00:00:00+19:00",
                "2026-01-01T00:00Z",
                "2026-1-1T00:00:00Z",
                "2026-01-01",
                "02026-01-01T00:00:00Z",
                "+2026-01-01T00:00:00Z",
                "2026-01-01T00:00:00.Z",
                "2026-01-01T00:00:00.1234567890Z",
                "２０２６-01-01T00:00:00Z",
                "",
                "9999-12-31T23:59:59-18:00",
                "0000-01-01T00:00:00+18:00"
            })
    void time_thatIsNone_isRefusedUnquotedByCode(String time) {
        HuzhengException refused = catchThrowableOfType(HuzhengException.class, () -> StatementHeader.read(at(time)));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isIn(ErrorCode.JSON_FIELD_INVALID, ErrorCode.ARGUMENT_INVALID);
        if (!time.isEmpty()) {
            assertThat(refused.detail()).doesNotContain(time);
        }
    }

    @Test
    void header_withAnyFieldMissingOrOfAnotherType_namesIt() {
        String good = payload(header("a", TestPki.NOW)).utf8();
        for (String name : List.of("type", "suite", "id", "issuedAt", "issuer")) {
            String missing = good.replace("\"" + name + "\":", "\"x" + name + "\":");
            HuzhengException refused =
                    catchThrowableOfType(HuzhengException.class, () -> StatementHeader.read(Bytes.ofUtf8(missing)));
            assertThat(refused.code()).isEqualTo(ErrorCode.JSON_FIELD_MISSING);
            assertThat(refused.detail()).isEqualTo("/" + name);
            String number = good.replaceFirst("\"" + name + "\":(\"[^\"]*\"|\\{[^}]*\\})", "\"" + name + "\":7");
            refused = catchThrowableOfType(HuzhengException.class, () -> StatementHeader.read(Bytes.ofUtf8(number)));
            assertThat(refused.code()).isEqualTo(ErrorCode.JSON_FIELD_INVALID);
            assertThat(refused.detail()).startsWith("/" + name);
        }
    }

    @Test
    void header_damagedAtRandom_isRefusedUnquotedOrWrittenAgainTheSame() {
        Bytes good = payload(header("QZ-2026.a_b:c-1", TestPki.NOW));
        Random random = new Random(5);
        for (int i = 0; i < 4_000 * Mutations.FACTOR; i++) {
            Bytes bad = Mutations.bytes(good, random);
            Mutations.refused(
                    () -> {
                        StatementHeader read = StatementHeader.read(bad);
                        StatementHeader again = StatementHeader.read(payload(read));
                        assertThat(again.id()).isEqualTo(read.id());
                        assertThat(again.issuer()).isEqualTo(read.issuer());
                        assertThat(again.issuedAt().toEpochMilli())
                                .isEqualTo(read.issuedAt().toEpochMilli());
                    },
                    USCC,
                    CODES);
        }
    }
}
