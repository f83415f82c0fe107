package org.huzheng.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** A day or a time as people in China write it. */
@Tag("HZ-CLI-019")
class AsOfTest {
    private static AsOf asOf(String... line) {
        AsOf option = new AsOf();
        CommandLine command = new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(option));
        command.registerConverter(AsOf.Moment.class, AsOf::parse);
        command.parseArgs(line);
        return option;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-04-01", "2026/4/1", "2026.04.01", "2026年4月1日", "２０２６年４月１日", " 2026-04-01 ", "2026年04月01"})
    void day_inAnyUsualForm_isThatDayInChina(String text) {
        AsOf.Moment moment = AsOf.parse(text);
        assertThat(moment.day()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(moment.time()).isEmpty();
        assertThat(AsOf.day(text)).isEqualTo(moment.day());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T08:00:00+08:00, 2026-04-01T00:00:00Z, 2026-04-01",
        "2026-03-31T23:30:00Z, 2026-03-31T23:30:00Z, 2026-04-01",
        "2026-04-01T08:00, 2026-04-01T00:00:00Z, 2026-04-01",
        "2026-04-01 8:05, 2026-04-01T00:05:00Z, 2026-04-01",
        "2026年4月1日 08:00:30, 2026-04-01T00:00:30Z, 2026-04-01",
        "2026-04-01t00:00, 2026-03-31T16:00:00Z, 2026-04-01",
    })
    void time_withOrWithoutOffset_isTheInstantAndItsDayInChina(String text, String instant, String day) {
        assertThat(AsOf.parse(text).time()).hasToString("Optional[" + instant + "]");
        assertThat(AsOf.parse(text).day()).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昨天",
                "2026-02-29",
                "2026-13-01",
                "2026-4",
                "26-04-01",
                "2026-04-01T24:00",
                "2026-04-01T08:60",
                "2026-04-31 08:00",
                "2026-04-01T08:00:00+25:00",
                "2026-04-01T08",
                "20260401"
            })
    void text_thatIsNeitherDayNorTime_isRefusedInBothLanguages(String text) {
        assertThatThrownBy(() -> AsOf.parse(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("且确有其日 / write 2026-04-01");
        assertThatThrownBy(() -> AsOf.day(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining(" / ");
    }

    @Test
    void day_isTakenWhole_atItsEndOrItsBeginning() {
        AsOf day = asOf("--as-of", "2026-04-01");
        assertThat(day.start()).isEqualTo("2026-03-31T16:00:00Z");
        assertThat(day.end()).isEqualTo("2026-04-01T15:59:59Z");
        assertThat(day.known()).isEqualTo(day.end());
        assertThat(day.day()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void time_isTakenAsItIs() {
        AsOf time = asOf("--at", "2026-04-01T08:00:00+08:00");
        assertThat(time.start()).isEqualTo("2026-04-01T00:00:00Z").isEqualTo(time.end());
        assertThat(time.known()).isEqualTo(time.end());
        assertThat(time.day()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void today_isKnownOnlyUntilNow() {
        String today = asOf().day().toString();
        AsOf named = asOf("--as-of", today);
        assertThat(named.known()).isBeforeOrEqualTo(named.end());
        assertThat(named.known()).isBefore(java.time.Clock.systemUTC().instant().plusSeconds(1));
        assertThat(asOf().start()).isEqualTo(named.start());
    }
}
