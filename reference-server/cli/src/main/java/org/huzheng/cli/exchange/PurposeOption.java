package org.huzheng.cli.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huzheng.cli.terminal.NearestWord;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import picocli.CommandLine.TypeConversionException;

/** A purpose as people type it: its code or its Chinese name, and words after an equals sign. */
public final class PurposeOption {
    private PurposeOption() {}

    /** Reads {@code PENALTY_INVESTIGATION}, {@code 行政处罚案件调查取证} or {@code PENALTY_INVESTIGATION=核实排污口位置}. */
    public static Purpose parse(String text) {
        int equals = text.indexOf('=');
        String name = (equals < 0 ? text : text.substring(0, equals)).strip();
        String words = equals < 0 ? "" : text.substring(equals + 1).strip();
        Optional<PurposeCode> code = Arrays.stream(PurposeCode.values())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))
                        || each.text().zh().equals(name))
                .findFirst();
        return new Purpose(code.orElseThrow(() -> unknown(name)), words);
    }

    private static TypeConversionException unknown(String name) {
        List<String> all =
                Arrays.stream(PurposeCode.values()).map(PurposeCode::name).toList();
        List<String> meant = NearestWord.of(name.toUpperCase(Locale.ROOT), all);
        return new TypeConversionException("用途代码见 spec/purposes.json / the codes are in spec/purposes.json："
                + String.join(", ", meant.isEmpty() ? all : meant));
    }
}
