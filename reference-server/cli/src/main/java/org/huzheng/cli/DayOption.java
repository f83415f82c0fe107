package org.huzheng.cli;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line, as 2026-01-01 or the way people write it in China. */
final class DayOption {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private DayOption() {}

    static LocalDate parse(String text) {
        Matcher matcher =
                DAY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        try {
            if (matcher.matches()) {
                return LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
            }
        } catch (DateTimeException e) {
            throw new TypeConversionException("该日期不存在 / there is no such day");
        }
        throw new TypeConversionException("不是日期，请写如 2026-01-01 / not a day: write it like 2026-01-01");
    }
}
